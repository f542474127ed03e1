import { type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const MAT_OC: SellerSeed = {
  no: 29,
  email: "matoc@hang.demo.cholanh.vn",
  kind: "household",
  legalName: "Hộ kinh doanh Khảm trai Mắt Ốc",
  name: ["Khảm trai Mắt Ốc Chuôn Ngọ", "Mat Oc Mother-of-Pearl of Chuon Ngo"],
  registered: ["01Q8000129", "2010-06-08", "Phòng Tài chính – Kế hoạch huyện Phú Xuyên"],
  head: "Nguyễn Đình Hải",
  address: "Thôn Ngọ",
  communeCode: "10330",
  story: [
    "Vỏ trai sông, ốc xà cừ cưa bằng lưỡi cưa tự làm, mảnh nhỏ bằng hạt thóc. Nhà có ba thợ, một bức khổ vừa làm sáu tuần.",
    "River mussel and turban shell cut with saws we make ourselves, pieces as small as a grain of rice. Three of us work here; a middling panel takes six weeks.",
  ],
  shippingVnd: 60_000,
  freeFromVnd: 1_500_000,
  area: ["Toàn quốc, đóng thùng gỗ", "Nationwide, in wooden crates"],
  deliveryDays: 4,
  returns: ["Bong mảnh trong 24 tháng: khảm lại không lấy tiền.", "Loose pieces within 24 months are set again free of charge."],
  bin: "970436",
  joined: 47,
  places: [
    { key: "bench", kind: "workshop", name: ["Xưởng khảm thôn Ngọ", "Ngo hamlet inlay bench"], communeCode: "10330", formerName: "Xã Chuyên Mỹ", keeper: "Nguyễn Đình Hải", squareMetres: 130, at: [20.7204, 105.8895] },
  ],
  papers: [
    { kind: "craft_village", number: "QĐ 0987/QĐ-UBND", issuer: "UBND thành phố Hà Nội", issued: 3_500, lastsDays: null, scope: "Làng nghề khảm trai Chuôn Ngọ", categories: ["son-mai"] },
    { kind: "artisan", number: "NN-2021-0129", issuer: "UBND thành phố Hà Nội", issued: 1_800, lastsDays: null, scope: "Nghệ nhân Hà Nội Nguyễn Đình Hải", categories: ["son-mai"] },
  ],
  facts: { artisan: "Nguyễn Đình Hải", artisanTitle: "Nghệ nhân Hà Nội", recognition: "artisanTitle", decisionNumber: "NN-2021-0129", material: "Vỏ trai, ốc xà cừ, gỗ gụ", materialSource: "Trai sông Hồng, ốc Phú Quốc, gỗ gụ vườn" },
  goods: [
    {
      key: "tranh-kham-trai", picture: "tranh-kham-trai", category: "son-mai",
      name: ["Tranh khảm trai hạc và sen", "Cranes and lotus in mother-of-pearl"],
      about: ["Khổ 40 nhân 60, nền gỗ gụ, hơn bốn trăm mảnh trai ghép. Nghiêng tay thì cánh hạc đổi từ hồng sang lục.", "40 by 60 cm on dark wood, over four hundred pieces of shell. Tilt it and the cranes' wings turn from rose to green."],
      unit: ["bức", "panel"], net: [1, "piece"], grams: 4_200, priceVnd: 2_400_000, most: 1,
      use: ["Treo nơi khô, lau khăn mềm.", "Hang in a dry place, wipe with a soft cloth."], keep: ["Tránh nắng, tránh ẩm.", "Away from sun and damp."], standard: "TCCS 01:2022/MO", listed: 31,
      lot: { place: "bench", quantity: 4, restDays: 3, facts: { steps: "Vẽ mẫu\nCưa mảnh trai\nĐục gỗ, gắn sơn ta\nMài phẳng\nTách nét, đánh bóng" } },
    },
    {
      key: "hop-kham", picture: "tranh-kham-trai", lead: 2, category: "son-mai",
      name: ["Hộp khảm trai nhỏ", "Small inlaid box"],
      about: ["Hộp gỗ gụ đựng trang sức, nắp khảm hoa mai, lòng lót nhung. Bản lề đồng.", "A dark-wood box for jewellery: apricot blossom on the lid, velvet inside, brass hinges."],
      unit: ["chiếc", "piece"], net: [1, "piece"], grams: 650, priceVnd: 690_000, most: 4,
      use: ["Lau khăn mềm.", "Wipe with a soft cloth."], keep: ["Tránh ẩm.", "Keep dry."], standard: "TCCS 01:2022/MO", listed: 14,
      lot: { place: "bench", quantity: 9, restDays: 3, facts: { steps: "Ghép hộp gỗ\nCưa mảnh trai\nGắn, mài, tách nét" } },
    },
  ],
};
