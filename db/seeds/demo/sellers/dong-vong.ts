import { ALL_YEAR, WINTER, type Pair, type SellerSeed } from "../seed-types.ts";

const STANDARD = "TCVN 11041-2:2017 (Nông nghiệp hữu cơ – Trồng trọt)";
const COOL: Pair = ["Để nguyên túi giấy, ngăn mát 4–8 °C.", "Leave in its paper bag at 4–8 °C."];

// prettier-ignore
export const DONG_VONG: SellerSeed = {
  no: 4,
  email: "dongvong@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Nông nghiệp hữu cơ Đồng Vông",
  name: ["Rau hữu cơ Đồng Vông", "Dong Vong Organic Greens"],
  taxCode: "0199005128",
  registered: ["01.13.000104", "2014-11-06", "Phòng Tài chính – Kế hoạch huyện Sóc Sơn"],
  head: "Hoàng Thị Hậu",
  address: "Thôn Bái Thượng",
  communeCode: "00433",
  story: [
    "Mười hai chị em ở Thanh Xuân cùng làm một cánh đồng, cách đường lớn một cây số, có hàng keo chắn gió. Không phân hóa học, không thuốc, nhổ cỏ bằng tay. Sâu ăn thì chúng tôi cắt bỏ, rau nào lành mới mang đi. Nhóm tự kiểm chéo mỗi tháng, tổ chức chứng nhận đến kiểm mỗi năm.",
    "Twelve women of Thanh Xuan share one field, a kilometre from the main road behind a windbreak of acacias. No synthetic fertiliser, no sprays, weeding by hand. What the caterpillars take we cut away. We check one another every month, and the certifier comes every year.",
  ],
  shippingVnd: 25_000,
  freeFromVnd: 300_000,
  area: ["Các phường nội thành, giao thứ Ba, Năm, Bảy", "Inner wards, on Tuesdays, Thursdays and Saturdays"],
  deliveryDays: 1,
  pickup: "Nhà đóng gói Bái Thượng, xã Nội Bài",
  returns: ["Rau có lỗ sâu là thường. Rau héo, dập thì đổi ở chuyến kế tiếp hoặc hoàn tiền trong 3 ngày.", "A few holes are normal. Wilted or crushed greens are replaced on the next run or refunded within 3 days."],
  bin: "970436",
  picture: "ruong-rau",
  joined: 71,
  places: [
    { key: "field", kind: "farm", name: ["Cánh đồng Vông", "Vong field"], communeCode: "00433", formerName: "Xã Thanh Xuân", keeper: "Hoàng Thị Hậu", squareMetres: 34_000, at: [21.2371, 105.7703] },
    { key: "house", kind: "packing_house", name: ["Nhà đóng gói Bái Thượng", "Bai Thuong packing house"], communeCode: "00433", formerName: "Xã Thanh Xuân", keeper: "Ngô Thị Thơm", squareMetres: 140, at: [21.2359, 105.7716] },
  ],
  papers: [
    { kind: "organic", number: "HC-TT-0104-2025", issuer: "Trung tâm Chứng nhận Nông nghiệp Sinh thái Lá Mạ", issued: 200, lastsDays: 520, scope: "Rau, củ trên 3,4 ha cánh đồng Vông", categories: ["rau-cu"], places: ["field", "house"] },
    { kind: "pgs", number: "PGS-SS-0104", issuer: "Liên nhóm PGS Sóc Sơn", issued: 150, lastsDays: 215, scope: "Mười hai hộ của nhóm Đồng Vông", categories: ["rau-cu"] },
    { kind: "food_safety", number: "104/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 300, lastsDays: 790, scope: "Sơ chế, đóng gói rau tươi" },
  ],
  facts: { fertiliser: "Phân trâu bò ủ nóng 90 ngày, cây phân xanh", pestControl: "none", water: "Giếng khoan 40 m", packer: "Ngô Thị Thơm" },
  goods: [
    {
      key: "xa-lach-dong-vong", picture: "xa-lach", category: "rau-cu",
      name: ["Xà lách hữu cơ", "Organic lettuce"], title: ["Xà lách xoăn hữu cơ Sóc Sơn", "Organic curly lettuce from Soc Son"],
      about: ["Xà lách xoăn trồng dưới lưới, không thuốc, bắt sâu bằng tay buổi sớm. Lá giòn, hậu ngọt, không đắng. Cắt cả gốc để giữ tươi qua đêm.", "Curly lettuce under nets, unsprayed, caterpillars picked off at dawn. Crisp and sweet without bitterness. Cut with the root end so it stays fresh overnight."],
      unit: ["cây", "head"], net: [250, "g"], grams: 280, priceVnd: 18_000,
      use: ["Rửa nước lạnh, vẩy ráo, ăn sống.", "Rinse in cold water, shake dry, eat raw."], keep: COOL, shelfDays: 4, standard: STANDARD, months: WINTER, listed: 32,
      lot: { place: "field", packed: "house", quantity: 110, facts: { variety: "Xà lách xoăn Batavia", harvester: "Ngô Thị Thơm" }, daysBefore: { sownOn: 46 } },
    },
    {
      key: "cai-ngot-dong-vong", picture: "cai-ngot", lead: 2, category: "rau-cu",
      name: ["Cải ngọt hữu cơ Đồng Vông", "Dong Vong organic choy sum"],
      about: ["Cải lớn chậm nên cọng nhỏ, đặc và ngọt. Lá có lỗ kim: đó là chỗ con bọ nhảy đã ăn trước.", "Slow growth makes thin, dense, sweet stems. The pinholes are where a flea beetle dined first."],
      unit: ["gói", "pack"], net: [300, "g"], grams: 330, priceVnd: 17_000,
      use: ["Luộc, xào, nhúng lẩu.", "Boil, stir-fry, or dip in a hotpot."], keep: COOL, shelfDays: 3, standard: STANDARD, isPrepacked: true, months: ALL_YEAR, listed: 32,
      lot: { place: "field", packed: "house", quantity: 80, facts: { variety: "Cải ngọt địa phương", harvester: "Hoàng Thị Hậu" }, daysBefore: { sownOn: 44 } },
    },
    {
      key: "ca-rot-dong-vong", picture: "ca-rot", category: "rau-cu",
      name: ["Cà rốt hữu cơ còn lá", "Organic carrots with tops"],
      about: ["Cà rốt nhổ cả lá, củ to nhỏ không đều vì chúng tôi không chọn giống cho đều. Mùi thơm hăng, vị ngọt sâu. Lá thái nhỏ trộn bột rán được.", "Pulled with their tops; sizes differ because we do not breed for sameness. A strong scent and a deep sweetness. The tops make good fritters."],
      unit: ["bó", "bunch"], net: [500, "g"], grams: 620, priceVnd: 24_000,
      use: ["Ăn sống, nướng, nấu canh.", "Raw, roasted or in soup."], keep: ["Cắt lá để riêng; củ bọc khăn ẩm, ngăn mát 10 ngày.", "Cut off the tops; wrap the roots in a damp cloth, 10 days in the cool."], shelfDays: 8, standard: STANDARD, months: WINTER, listed: 27,
      lot: { place: "field", packed: "house", quantity: 60, facts: { variety: "Nantes", harvester: "Hoàng Thị Hậu" }, daysBefore: { sownOn: 101 } },
    },
    {
      key: "rau-muong-dong-vong", picture: "rau-muong", lead: 2, category: "rau-cu",
      name: ["Rau muống hữu cơ", "Organic water spinach"],
      about: ["Rau muống cạn, ngọn ngắn, mềm. Trồng ở luống thoát nước, tưới nước giếng, không trồng dưới ao.", "Dry-land water spinach with short tender tips, grown on drained beds with well water, never in ponds."],
      unit: ["mớ", "bunch"], net: [400, "g"], grams: 440, priceVnd: 19_000,
      use: ["Luộc dầm sấu, xào tỏi.", "Boil with sour dracontomelon, or fry with garlic."], keep: COOL, shelfDays: 2, standard: STANDARD, isPrepacked: true, months: [3, 4, 5, 6, 7, 8, 9, 10, 11], listed: 26,
      lot: { place: "field", packed: "house", quantity: 70, facts: { variety: "Rau muống trắng", harvester: "Ngô Thị Thơm" }, daysBefore: { sownOn: 30 } },
    },
  ],
};
