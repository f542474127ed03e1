import { ALL_YEAR, type Pair, type SellerSeed } from "../seed-types.ts";

const WARNING: Pair = [
  "Có sữa. Không dùng cho người dị ứng đạm sữa.",
  "Contains milk. Not for people allergic to milk protein.",
];

// prettier-ignore
export const CO_MAT: SellerSeed = {
  no: 17,
  email: "comat@hang.demo.cholanh.vn",
  kind: "enterprise",
  legalName: "Công ty cổ phần Sữa Cỏ Mật",
  name: ["Sữa Cỏ Mật Ba Vì", "Co Mat Dairy of Ba Vi"],
  taxCode: "0199020197",
  registered: ["0199020197", "2015-01-14", "Phòng Đăng ký kinh doanh, Sở Kế hoạch và Đầu tư Hà Nội"],
  head: "Đinh Quang Vinh",
  address: "Thôn Muồng Cháu",
  communeCode: "09706",
  story: [
    "Sữa của 62 hộ nuôi bò ở Vân Hòa, vắt hai lần một ngày, vào bồn lạnh trong hai giờ. Xưởng nhỏ, mỗi mẻ một nghìn lít, làm hôm nào ghi hôm ấy lên nắp.",
    "Milk from 62 farms around Van Hoa, milked twice a day and in the cold tank within two hours. A small dairy: a thousand litres a batch, the day stamped on every lid.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 300_000,
  area: ["Toàn thành phố Hà Nội, giao xe lạnh", "All of Hanoi by refrigerated van"],
  deliveryDays: 1,
  returns: ["Hộp phồng, tách nước: đổi mới hoặc hoàn tiền trong hạn dùng.", "Bulging or separated cups are replaced or refunded within their date."],
  bin: "970436",
  picture: "chuong-bo",
  joined: 63,
  quarantine: "KDSUA-117",
  places: [
    { key: "herd", kind: "farm", name: ["Trạm thu sữa Vân Hòa", "Van Hoa milk station"], communeCode: "09706", formerName: "Xã Vân Hòa", keeper: "Đinh Thị Ngân", squareMetres: 1_800, at: [21.0563, 105.4155] },
    { key: "dairy", kind: "factory", name: ["Xưởng sữa Cỏ Mật", "Co Mat dairy"], communeCode: "09706", formerName: "Xã Vân Hòa", keeper: "Đinh Quang Vinh", squareMetres: 1_100, at: [21.0549, 105.4177] },
  ],
  papers: [
    { kind: "iso22000", number: "FSMS-0117-2025", issuer: "Tổ chức Chứng nhận Cầu Vồng", issued: 250, lastsDays: 840, scope: "Chế biến sữa tươi thanh trùng, sữa chua", categories: ["sua"] },
    { kind: "haccp", number: "HACCP-VN-2025-0117", issuer: "Tổ chức Chứng nhận Cầu Vồng", issued: 250, lastsDays: 840, scope: "Chế biến sữa", categories: ["sua"] },
    { kind: "self_declaration", number: "01/COMAT/2025", issuer: "Công ty cổ phần Sữa Cỏ Mật", issued: 260, lastsDays: null, scope: "Sữa tươi thanh trùng, sữa chua", categories: ["sua"] },
  ],
  facts: { variety: "Bò HF lai", pestControl: "none", harvester: "62 hộ nuôi bò Vân Hòa", packer: "Ca đóng gói 1" },
  goods: [
    {
      key: "sua-thanh-trung", picture: "sua-tuoi", category: "sua",
      name: ["Sữa tươi thanh trùng Ba Vì", "Ba Vi pasteurised milk"],
      about: ["Thanh trùng 72 độ trong 15 giây, không đường, không pha. Để yên một lúc sẽ thấy lớp váng mỏng, lắc lên là tan.", "Pasteurised at 72 °C for 15 seconds; nothing added. A thin cream rises if it stands; shake it back in."],
      brand: "Cỏ Mật", unit: ["chai", "bottle"], net: [900, "ml"], grams: 960, priceVnd: 42_000,
      ingredients: ["Sữa bò tươi", "Fresh cow's milk"], warnings: WARNING,
      use: ["Lắc đều, uống lạnh hoặc hâm nóng dưới 60 °C.", "Shake; drink cold, or warm below 60 °C."], keep: ["2–6 °C. Mở nắp dùng trong 24 giờ.", "2–6 °C. Use within 24 hours of opening."], shelfDays: 8, standard: "TCVN 5860:2019 (Sữa tươi thanh trùng)", declared: "01/COMAT/2025", isPrepacked: true, months: ALL_YEAR, listed: 31,
      lot: { place: "herd", packed: "dairy", quantity: 220, tested: ["KN-26-1196", "Phòng kiểm nghiệm Nông sản Hà Nội"] },
    },
    {
      key: "sua-chua", picture: "sua-chua", category: "sua",
      name: ["Sữa chua nếp cẩm", "Yoghurt with black sticky rice"],
      about: ["Sữa chua ủ tám tiếng, đặt trên lớp nếp cẩm hấp. Nếp của đồng Tản Lĩnh, dẻo, không ngọt gắt.", "Yoghurt set for eight hours over steamed black rice from Tan Linh; chewy and not too sweet."],
      brand: "Cỏ Mật", unit: ["lốc", "pack of four"], net: [400, "g"], grams: 460, priceVnd: 38_000,
      ingredients: ["Sữa bò tươi 82 %, nếp cẩm 12 %, đường mía, men sữa chua", "Fresh cow's milk 82 %, black sticky rice 12 %, cane sugar, yoghurt cultures"], warnings: WARNING,
      use: ["Ăn lạnh, trộn đều trước khi ăn.", "Eat cold; stir first."], keep: ["2–6 °C.", "2–6 °C."], shelfDays: 21, standard: "TCVN 7030:2016 (Sữa lên men)", declared: "01/COMAT/2025", isPrepacked: true, months: ALL_YEAR, listed: 31,
      lot: { place: "herd", packed: "dairy", quantity: 180 },
    },
    {
      key: "sua-chua-trang", picture: "sua-chua", lead: 2, category: "sua",
      name: ["Sữa chua không đường", "Plain yoghurt"],
      about: ["Chỉ có sữa và men. Chua dịu, mịn, xúc thìa không chảy nước. Hộp một ký cho nhà đông người.", "Only milk and cultures: gently sour, smooth, firm on the spoon. A one-kilo tub for a full house."],
      brand: "Cỏ Mật", unit: ["hộp", "tub"], net: [1, "kg"], grams: 1_060, priceVnd: 68_000,
      ingredients: ["Sữa bò tươi, men sữa chua", "Fresh cow's milk, yoghurt cultures"], warnings: WARNING,
      use: ["Ăn với trái cây, mật ong, hoặc ướp thịt.", "With fruit or honey, or as a marinade."], keep: ["2–6 °C. Mở nắp dùng trong 5 ngày.", "2–6 °C. Use within 5 days of opening."], shelfDays: 21, standard: "TCVN 7030:2016 (Sữa lên men)", declared: "01/COMAT/2025", isPrepacked: true, months: ALL_YEAR, listed: 16,
      lot: { place: "herd", packed: "dairy", quantity: 70 },
    },
    {
      key: "sua-tui", picture: "sua-tuoi", lead: 2, category: "sua",
      name: ["Sữa tươi túi 200 ml", "Milk pouches, 200 ml"], title: ["Sữa tươi thanh trùng, dây mười túi", "Pasteurised milk, ten pouches"],
      about: ["Mười túi hai trăm mi-li-lít, ít đường. Trẻ đi học bỏ cặp một túi, để đông lạnh qua đêm thì giờ ra chơi vừa tan.", "Ten pouches of 200 ml, lightly sweetened. Freeze one overnight and it is just thawed by the morning break."],
      brand: "Cỏ Mật", unit: ["dây", "string"], net: [2, "l"], grams: 2_120, priceVnd: 82_000,
      ingredients: ["Sữa bò tươi 96 %, đường mía 4 %", "Fresh cow's milk 96 %, cane sugar 4 %"], warnings: WARNING,
      use: ["Uống lạnh.", "Drink cold."], keep: ["2–6 °C.", "2–6 °C."], shelfDays: 10, standard: "TCVN 5860:2019 (Sữa tươi thanh trùng)", declared: "01/COMAT/2025", isPrepacked: true, months: ALL_YEAR, listed: 14,
      lot: { place: "herd", packed: "dairy", quantity: 90 },
    },
  ],
};
