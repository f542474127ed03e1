import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const NHA_TAM: SellerSeed = {
  no: 24,
  email: "nhatam@hang.demo.cholanh.vn",
  kind: "household",
  legalName: "Hộ kinh doanh Giò chả Nhà Tấm",
  name: ["Giò chả Nhà Tấm", "Tam Family Sausages"],
  registered: ["01N8000124", "2010-12-01", "Phòng Tài chính – Kế hoạch huyện Thanh Oai"],
  head: "Hoàng Văn Tấm",
  address: "Thôn Ước Lễ",
  communeCode: "10180",
  story: [
    "Ước Lễ làm giò từ thời ông bà bán rong ra Hà Nội. Thịt mông còn ấm, giã khi chưa cứng cơ, nước mắm Cát Hải, lá chuối tây. Không hàn the, không chất tạo dai, nên giò chỉ để được một tuần.",
    "Uoc Le has made giò since our grandparents carried it to Hanoi on shoulder poles. Ham still warm, pounded before it stiffens, Cat Hai fish sauce, banana leaf. No borax, nothing to make it rubbery, so it keeps only a week.",
  ],
  shippingVnd: 25_000,
  freeFromVnd: 350_000,
  area: ["Toàn thành phố Hà Nội", "All of Hanoi"],
  deliveryDays: 1,
  returns: ["Giò bở, chua khi nhận: hoàn tiền, không phải gửi lại.", "Crumbly or sour on arrival: refunded, no need to send it back."],
  bin: "970422",
  joined: 51,
  places: [
    { key: "kitchen", kind: "workshop", name: ["Bếp giò Ước Lễ", "Uoc Le kitchen"], communeCode: "10180", formerName: "Xã Tân Ước", keeper: "Hoàng Văn Tấm", squareMetres: 160, at: [20.8222, 105.8035] },
  ],
  papers: [
    { kind: "food_safety", number: "124/2025/SCT-HN", issuer: "Sở Công Thương Hà Nội", issued: 270, lastsDays: 820, scope: "Sản xuất giò, chả" },
    { kind: "ocop", number: "OCOP-HN-2025-0124", issuer: "UBND thành phố Hà Nội", issued: 270, lastsDays: 820, scope: "Giò lụa Ước Lễ", categories: ["che-bien"], stars: 3 },
    { kind: "self_declaration", number: "01/NHATAM/2023", issuer: "Hộ kinh doanh Giò chả Nhà Tấm", issued: 900, lastsDays: null, scope: "Giò lụa, chả quế, giò xào", categories: ["che-bien"] },
  ],
  facts: { variety: "Thịt lợn mông, nhập trong đêm từ lò mổ An Sinh", pestControl: "none", water: "Nước máy", harvester: "Hoàng Văn Tấm", packer: "Hoàng Thị Cúc" },
  goods: [
    {
      key: "gio-lua", picture: "gio-cha", category: "che-bien",
      name: ["Giò lụa Ước Lễ", "Uoc Le pork roll"],
      about: ["Cây giò nửa ký, mặt cắt hồng nhạt có lỗ khí nhỏ: dấu hiệu thịt giã tươi. Thơm lá chuối và nước mắm.", "Half a kilo; the cut face is pale pink with small air holes, the sign of fresh pounded meat. Smells of banana leaf and fish sauce."],
      unit: ["cây", "roll"], net: [500, "g"], grams: 540, priceVnd: 105_000,
      ingredients: ["Thịt lợn 92 %, nước mắm, mỡ lợn, hạt tiêu", "Pork 92 %, fish sauce, pork fat, pepper"], warnings: ["Có cá (nước mắm).", "Contains fish (fish sauce)."],
      use: ["Thái miếng ăn liền; rán, kho, nấu bún thang.", "Slice and eat; fry, braise, or add to noodle soup."], keep: ["0–4 °C, 7 ngày.", "7 days at 0–4 °C."], shelfDays: 7, standard: "TCVN 7049:2020", declared: "01/NHATAM/2023", isPrepacked: true, months: ALL_YEAR, listed: 28,
      lot: { place: "kitchen", quantity: 90 },
    },
    {
      key: "cha-que", picture: "gio-cha", lead: 2, category: "che-bien",
      name: ["Chả quế nướng ống", "Cinnamon pork, roasted on bamboo"],
      about: ["Giò sống quết quanh ống tre, phết mật và bột quế Trà My, quay than hoa bốn mươi phút. Vỏ nâu giòn, ruột mềm.", "Raw pork paste spread round a bamboo tube, brushed with honey and Tra My cinnamon, turned over charcoal for forty minutes. Crisp brown outside, soft within."],
      unit: ["gói", "pack"], net: [300, "g"], grams: 330, priceVnd: 78_000,
      ingredients: ["Thịt lợn 85 %, mỡ lợn, nước mắm, bột quế, mật ong", "Pork 85 %, pork fat, fish sauce, cinnamon, honey"], warnings: ["Có cá (nước mắm).", "Contains fish (fish sauce)."],
      use: ["Ăn với bánh cuốn, xôi, bánh mì.", "With rice rolls, sticky rice or bread."], keep: ["0–4 °C, 6 ngày.", "6 days at 0–4 °C."], shelfDays: 6, standard: "TCVN 7049:2020", declared: "01/NHATAM/2023", isPrepacked: true, months: ALL_YEAR, listed: 28,
      lot: { place: "kitchen", quantity: 60 },
    },
    {
      key: "gio-xao", picture: "gio-cha", lead: 2, category: "che-bien",
      name: ["Giò xào tai lưỡi", "Pressed head roll"],
      about: ["Tai, lưỡi, chân giò thái chỉ, xào mộc nhĩ, ép khuôn gỗ. Giòn sần sật, ăn với dưa hành.", "Ear, tongue and shank cut fine, cooked with wood-ear and pressed in a wooden mould. Crunchy; eat with pickled onions."],
      unit: ["cây", "roll"], net: [500, "g"], grams: 540, priceVnd: 98_000,
      ingredients: ["Tai, lưỡi, chân giò lợn 88 %, mộc nhĩ, nước mắm, hạt tiêu", "Pork ear, tongue and shank 88 %, wood-ear, fish sauce, pepper"], warnings: ["Có cá (nước mắm).", "Contains fish (fish sauce)."],
      use: ["Thái lát ăn lạnh.", "Slice and eat cold."], keep: ["0–4 °C, 7 ngày.", "7 days at 0–4 °C."], shelfDays: 7, standard: "TCVN 7049:2020", declared: "01/NHATAM/2023", isPrepacked: true, months: ALL_YEAR, listed: 13,
      lot: { place: "kitchen", quantity: 40 },
    },
  ],
};
