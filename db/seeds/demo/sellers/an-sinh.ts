import { ALL_YEAR, type Pair, type SellerSeed } from "../seed-types.ts";

const KEEP: Pair = ["0–4 °C dùng trong 3 ngày; −18 °C dùng trong 3 tháng.", "3 days at 0–4 °C, 3 months at −18 °C."];
const STANDARD = "QĐ 4653/QĐ-BNN-CN (VietGAHP lợn)";

// prettier-ignore
export const AN_SINH: SellerSeed = {
  no: 15,
  email: "ansinh@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Chăn nuôi An Sinh",
  name: ["Thịt lợn An Sinh", "An Sinh Pork"],
  taxCode: "0199017451",
  registered: ["01.29.000115", "2013-05-24", "Phòng Tài chính – Kế hoạch huyện Thanh Oai"],
  head: "Nguyễn Trọng Đại",
  address: "Thôn Tri Lễ",
  communeCode: "10180",
  story: [
    "Một chuỗi khép kín: cám tự trộn, trại nuôi trên sàn lót sinh học, lò mổ riêng, xe lạnh riêng. Lợn nuôi đủ năm tháng rưỡi, không chất tạo nạc. Mổ lúc hai giờ sáng, sáu giờ đã ở điểm bán.",
    "One closed chain: feed mixed here, pens on living bedding, our own slaughterhouse and cold vans. Five and a half months, no growth agents. Slaughter is at two in the morning and the meat is at the stall by six.",
  ],
  shippingVnd: 25_000,
  freeFromVnd: 400_000,
  area: ["Toàn thành phố Hà Nội, giao xe lạnh trước 9 giờ", "All of Hanoi by refrigerated van before 9"],
  deliveryDays: 1,
  returns: ["Thịt không đúng phần đã đặt hoặc mất lạnh: trả khi nhận, hoàn tiền ngay.", "Wrong cut or not cold on arrival: hand it back, your money returns at once."],
  bin: "970418",
  joined: 67,
  quarantine: "KSGM-115",
  places: [
    { key: "pens", kind: "farm", name: ["Trại lợn Tân Ước", "Tan Uoc pig farm"], communeCode: "10180", formerName: "Xã Tân Ước", keeper: "Nguyễn Trọng Đại", squareMetres: 22_000, at: [20.8178, 105.7987] },
    { key: "hall", kind: "packing_house", name: ["Lò mổ An Sinh", "An Sinh slaughterhouse"], communeCode: "10180", formerName: "Xã Tân Ước", keeper: "Lê Thị Xuân", squareMetres: 750, at: [20.8166, 105.8012] },
  ],
  papers: [
    { kind: "vietgahp", number: "VietGAP-CN-19-02-01-0115", issuer: "Trung tâm Giám định Đồng Lúa", issued: 220, lastsDays: 500, scope: "Chăn nuôi lợn thịt", categories: ["thit-trung"] },
    { kind: "food_safety", number: "115/2024/NNPTNT-HN", issuer: "Chi cục Chăn nuôi, Thủy sản và Thú y Hà Nội", issued: 480, lastsDays: 610, scope: "Giết mổ, pha lóc, đóng gói thịt lợn" },
    { kind: "safe_chain", number: "31/GXN-CCCL", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 300, lastsDays: 600, scope: "Chuỗi thịt lợn An Sinh", categories: ["thit-trung"] },
  ],
  facts: { variety: "Landrace x Yorkshire x Duroc", pestControl: "none", water: "Giếng khoan, lọc RO", harvester: "Tổ lò mổ", packer: "Tổ pha lóc An Sinh" },
  goods: [
    {
      key: "ba-chi", picture: "thit-lon", category: "thit-trung",
      name: ["Ba chỉ lợn An Sinh", "An Sinh pork belly"],
      about: ["Ba chỉ rút sườn, nạc mỡ đều năm lớp, da mỏng. Thịt còn ấm tay lúc pha, mát tay lúc giao.", "Boned belly in five even layers with thin skin. Warm when cut, cold when it reaches you."],
      unit: ["khay", "tray"], net: [500, "g"], grams: 540, priceVnd: 88_000,
      use: ["Luộc, quay, kho tàu.", "Boil, roast or braise."], keep: KEEP, shelfDays: 3, standard: STANDARD, isPrepacked: true, months: ALL_YEAR, listed: 32,
      lot: { place: "pens", packed: "hall", quantity: 90, daysBefore: { sownOn: 168 }, tested: ["KN-26-1211", "Phòng kiểm nghiệm Nông sản Hà Nội"] },
    },
    {
      key: "nac-vai", picture: "thit-lon", lead: 2, category: "thit-trung",
      name: ["Nạc vai lợn", "Pork shoulder"],
      about: ["Nạc vai có ít gân mỡ nên rang hay xay làm nem đều không khô. Cắt khối, hút chân không.", "A little sinew and fat keeps it moist whether fried or minced. Cut in blocks and vacuum-packed."],
      unit: ["khay", "tray"], net: [500, "g"], grams: 540, priceVnd: 74_000,
      use: ["Rang cháy cạnh, xay, xiên nướng.", "Pan-fry, mince or skewer."], keep: KEEP, shelfDays: 3, standard: STANDARD, isPrepacked: true, months: ALL_YEAR, listed: 32,
      lot: { place: "pens", packed: "hall", quantity: 80, daysBefore: { sownOn: 168 } },
    },
    {
      key: "suon-non", picture: "thit-lon", category: "thit-trung", lead: 2,
      name: ["Sườn non chặt khúc", "Baby back ribs, cut"],
      about: ["Sườn sụn chặt khúc ba đốt ngón tay, ướp là nướng được ngay. Mỗi con lợn chỉ được hơn một cân nên hay hết sớm.", "Cartilage ribs cut to finger length, ready to marinate. One pig gives little more than a kilo, so they go early."],
      unit: ["khay", "tray"], net: [500, "g"], grams: 540, priceVnd: 98_000, most: 4,
      use: ["Nướng, rim chua ngọt, nấu canh.", "Grill, glaze sweet and sour, or make soup."], keep: KEEP, shelfDays: 3, standard: STANDARD, isPrepacked: true, months: ALL_YEAR, listed: 18,
      lot: { place: "pens", packed: "hall", quantity: 22, daysBefore: { sownOn: 168 } },
    },
    {
      key: "mo-phan", picture: "thit-lon", lead: 2, category: "thit-trung",
      name: ["Thịt xay bếp nhà", "Minced pork"],
      about: ["Bảy phần nạc ba phần mỡ, xay một lần sau khi bà con đặt. Gói ba lạng vừa một bữa nem hay một nồi cháo.", "Seven parts lean to three fat, minced once after you order. 300 grams: one meal of spring rolls or a pot of porridge."],
      unit: ["gói", "pack"], net: [300, "g"], grams: 330, priceVnd: 42_000,
      use: ["Làm nem, nấu cháo, nhồi đậu.", "For spring rolls, porridge, stuffed tofu."], keep: ["0–4 °C dùng trong 2 ngày.", "2 days at 0–4 °C."], shelfDays: 2, standard: STANDARD, isPrepacked: true, months: ALL_YEAR, listed: 8,
      lot: { place: "pens", packed: "hall", quantity: 60, daysBefore: { sownOn: 168 } },
    },
  ],
};
