import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";

// prettier-ignore
export const VUON_HOAI: SellerSeed = {
  no: 11,
  email: "vuonhoai@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Cây ăn quả Vườn Hoài",
  name: ["Vườn Hoài", "Hoai Gardens"],
  taxCode: "0199013344",
  registered: ["01.24.000111", "2018-07-09", "Phòng Tài chính – Kế hoạch huyện Hoài Đức"],
  head: "Nguyễn Thế Ngọc",
  address: "Thôn 4 Song Phương",
  communeCode: "09877",
  story: [
    "Nhãn chín muộn Song Phương, phật thủ Đắc Sở: hai thứ cây làm nên vườn Hoài Đức. Nhãn hái tháng Tám, phần không bán tươi chúng tôi bóc cùi cấp đông ngay trong ngày, nên mùa nào cũng có.",
    "Late longans of Song Phuong and Buddha's hands of Dac So are what Hoai Duc gardens live on. Longans ripen in August; what is not sold fresh is peeled and frozen the same day, so there is some in every season.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 400_000,
  area: ["Toàn thành phố Hà Nội, hàng đông đi xe lạnh", "All of Hanoi; frozen goods by refrigerated van"],
  deliveryDays: 2,
  returns: ["Hàng đông bị chảy khi nhận thì không phải trả tiền.", "If frozen goods arrive thawed you pay nothing."],
  bin: "970407",
  joined: 62,
  places: [
    { key: "longan", kind: "farm", name: ["Vườn nhãn Song Phương", "Song Phuong longan garden"], communeCode: "09877", formerName: "Xã Song Phương", keeper: "Nguyễn Thế Ngọc", squareMetres: 32_000, at: [21.0005, 105.6959] },
    { key: "citron", kind: "farm", name: ["Vườn phật thủ Đắc Sở", "Dac So citron garden"], communeCode: "09856", formerName: "Xã Đắc Sở", keeper: "Tạ Thị Bình", squareMetres: 9_000, at: [21.0477, 105.6798] },
    { key: "cold", kind: "packing_house", name: ["Xưởng lạnh Song Phương", "Song Phuong cold store"], communeCode: "09877", formerName: "Xã Song Phương", keeper: "Nguyễn Thị Vui", squareMetres: 210, at: [21.0011, 105.6972] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0111", issuer: "Trung tâm Giám định Đồng Lúa", issued: 250, lastsDays: 830, scope: "Nhãn, phật thủ trên 4,1 ha", categories: ["trai-cay"] },
    { kind: "food_safety", number: "111/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 250, lastsDays: 840, scope: "Sơ chế, cấp đông trái cây" },
  ],
  facts: { fertiliser: "Phân chuồng, bã đậu", pestControl: "none", water: "Giếng khoan", packer: "Tổ xưởng lạnh" },
  goods: [
    {
      key: "phat-thu", picture: "phat-thu", category: "trai-cay",
      name: ["Phật thủ Đắc Sở", "Dac So Buddha's hand"],
      about: ["Quả nhiều ngón, khép vừa, vàng dần trên ban thờ trong cả tháng. Thơm từ cửa thơm vào. Sau Tết thái lát ngâm mật.", "Many fingers, half closed, turning gold on the altar over a month and scenting the house from the door inwards. Afterwards slice it into honey."],
      unit: ["quả", "fruit"], net: [600, "g"], grams: 700, priceVnd: 120_000, most: 10,
      use: ["Bày thờ; thái lát ngâm mật, làm mứt.", "For the altar; sliced in honey or candied."], keep: ["Nơi thoáng, lau khô, 30 ngày.", "Airy and dry, 30 days."], shelfDays: 30, standard: VIETGAP, months: [11, 12, 1], listed: 19,
      lot: { place: "citron", quantity: 60, facts: { variety: "Phật thủ Đắc Sở", harvester: "Tạ Thị Bình" } },
    },
    {
      key: "cui-nhan", picture: "nhan-muon", lead: 2, category: "trai-cay",
      name: ["Cùi nhãn muộn cấp đông", "Frozen late longan flesh"],
      about: ["Nhãn chín muộn hái sáng, bóc cùi bỏ hạt, cấp đông trong ngày ở âm 35 độ. Cùi dày, trong, nấu chè sen không nhão.", "Late longans picked in the morning, peeled, stoned and frozen the same day at −35 °C. Thick clear flesh that holds its shape in lotus dessert."],
      unit: ["túi", "bag"], net: [500, "g"], grams: 540, priceVnd: 95_000,
      use: ["Rã đông trong ngăn mát, ăn liền hoặc nấu chè.", "Thaw in the refrigerator; eat as it is or in desserts."], keep: ["−18 °C. Đã rã đông không cấp đông lại.", "−18 °C. Do not refreeze."], shelfDays: 365, standard: VIETGAP, isPrepacked: true, months: ALL_YEAR, listed: 37,
      lot: { place: "longan", packed: "cold", quantity: 160, facts: { variety: "HTM-1", harvester: "Tổ hái thôn 4" } },
    },
  ],
};
