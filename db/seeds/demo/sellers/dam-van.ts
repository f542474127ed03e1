import { ALL_YEAR, WINTER, type Pair, type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";
const COOL: Pair = ["Phun nước nhẹ, bọc giấy báo, để nơi mát.", "Mist lightly, wrap in paper and keep cool."];

// prettier-ignore
export const DAM_VAN: SellerSeed = {
  no: 6,
  email: "damvan@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Dịch vụ nông nghiệp Đầm Vân",
  name: ["Rau Đầm Vân", "Dam Van Greens"],
  taxCode: "0199007862",
  registered: ["01.17.000106", "2012-08-21", "Phòng Tài chính – Kế hoạch huyện Đông Anh"],
  head: "Ngô Văn Tước",
  address: "Thôn Đầm",
  communeCode: "00466",
  story: [
    "Vân Nội có chợ rau từ thời các cụ. Hợp tác xã chúng tôi giữ 40 nhà lưới, mỗi nhà một sổ ghi chép treo ngay cửa. Rau bó bằng lạt giang, không dùng dây cao su.",
    "Van Noi has had a greens market since our grandparents' day. We keep 40 net houses, each with its diary hanging at the door. Our bunches are tied with split bamboo, never with rubber bands.",
  ],
  shippingVnd: 18_000,
  freeFromVnd: 200_000,
  area: ["Đông Anh, Long Biên, Tây Hồ, Ba Đình", "Dong Anh, Long Bien, Tay Ho, Ba Dinh"],
  deliveryDays: 1,
  returns: ["Rau úa khi nhận thì trả ngay cho người giao, tiền hoàn trong ngày.", "Hand wilted greens back to the courier; your money returns the same day."],
  bin: "970405",
  joined: 68,
  places: [
    { key: "nets", kind: "farm", name: ["Khu nhà lưới thôn Đầm", "Dam hamlet net houses"], communeCode: "00466", formerName: "Xã Vân Nội", keeper: "Ngô Văn Tước", squareMetres: 40_000, at: [21.1517, 105.8102] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0106", issuer: "Trung tâm Giám định Đồng Lúa", issued: 365, lastsDays: 690, scope: "Rau ăn lá trong nhà lưới, 4 ha", categories: ["rau-cu"] },
    { kind: "food_safety", number: "106/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 180, lastsDays: 910, scope: "Sơ chế rau ăn lá" },
  ],
  facts: { fertiliser: "Phân trùn quế", pestControl: "none", water: "Giếng khoan, tưới phun", packer: "Tổ bó rau thôn Đầm" },
  goods: [
    {
      key: "rau-muong", picture: "rau-muong", category: "rau-cu",
      name: ["Rau muống Vân Nội", "Van Noi water spinach"],
      about: ["Rau muống trắng trong nhà lưới, ngọn non, bẻ nghe tách. Cắt lúc bốn giờ sáng, bó lạt, sáu giờ lên xe.", "White water spinach from net houses; the young tips snap when you bend them. Cut at four, tied with bamboo, on the road by six."],
      unit: ["mớ", "bunch"], net: [400, "g"], grams: 440, priceVnd: 10_000, most: 40,
      use: ["Luộc lấy nước dầm sấu, hoặc xào tỏi.", "Boil and sour the broth, or fry with garlic."], keep: COOL, shelfDays: 2, standard: VIETGAP, isPrepacked: true, months: [3, 4, 5, 6, 7, 8, 9, 10, 11], listed: 31,
      lot: { place: "nets", quantity: 240, facts: { variety: "Rau muống trắng", harvester: "Ngô Thị Dậu" }, daysBefore: { sownOn: 25 } },
    },
    {
      key: "mong-toi-dam-van", picture: "mong-top", lead: 2, category: "rau-cu",
      name: ["Mồng tơi nhà lưới", "Net-house Malabar spinach"],
      about: ["Lá dày, bóng, cọng tím nhạt. Trong nhà lưới nên lá sạch bùn, nhặt nhanh.", "Thick glossy leaves on pale purple stems; grown under nets, so there is no mud to wash off."],
      unit: ["bó", "bunch"], net: [400, "g"], grams: 440, priceVnd: 11_000,
      use: ["Nấu canh cua với rau đay, mướp.", "For crab soup with jute leaves and luffa."], keep: COOL, shelfDays: 2, standard: VIETGAP, isPrepacked: true, months: [3, 4, 5, 6, 7, 8, 9, 10, 11], listed: 24,
      lot: { place: "nets", quantity: 130, facts: { variety: "Mồng tơi tím", harvester: "Ngô Thị Dậu" }, daysBefore: { sownOn: 31 } },
    },
    {
      key: "cai-ngot-dam-van", picture: "cai-ngot", lead: 3, category: "rau-cu",
      name: ["Cải ngọt bó đôi", "Choy sum, double bunch"],
      about: ["Hai bó một dây, vừa một bữa luộc một bữa xào. Cải cắt khi chưa ra ngồng.", "Two bunches on one string: one to boil, one to fry. Cut before the flower stalk rises."],
      unit: ["dây", "string"], net: [800, "g"], grams: 860, priceVnd: 20_000,
      use: ["Luộc, xào nấm, nấu canh.", "Boil, fry with mushrooms, or make soup."], keep: COOL, shelfDays: 3, standard: VIETGAP, isPrepacked: true, months: ALL_YEAR, listed: 12,
      lot: { place: "nets", quantity: 100, facts: { variety: "Cải ngọt Thái", harvester: "Ngô Văn Tước" }, daysBefore: { sownOn: 35 } },
    },
    {
      key: "xa-lach-dam-van", picture: "xa-lach", lead: 2, category: "rau-cu",
      name: ["Xà lách rửa sẵn", "Washed lettuce"],
      about: ["Xà lách tách lá, rửa ba nước, vắt ly tâm, đóng hộp. Mở ra trộn dầu giấm là ăn.", "Leaves separated, washed three times, spun dry and boxed. Open and dress."],
      unit: ["hộp", "box"], net: [200, "g"], grams: 240, priceVnd: 16_000,
      use: ["Ăn sống. Đã rửa, có thể tráng lại bằng nước sôi để nguội.", "Eat raw. Already washed; rinse again with boiled water if you like."], keep: ["Ngăn mát 2–5 °C, mở hộp dùng trong ngày.", "Keep at 2–5 °C; once open use the same day."], shelfDays: 4, standard: VIETGAP, isPrepacked: true, months: WINTER, listed: 9,
      lot: { place: "nets", quantity: 70, facts: { variety: "Xà lách xoăn", harvester: "Ngô Thị Dậu" }, daysBefore: { sownOn: 40 } },
    },
  ],
};
