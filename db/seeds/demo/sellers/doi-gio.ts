import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const DOI_GIO: SellerSeed = {
  no: 13,
  email: "doigio@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Chăn nuôi Đồi Gió",
  name: ["Gà đồi Đồi Gió", "Windy Hill Chickens"],
  taxCode: "0199014718",
  registered: ["01.13.000113", "2016-12-15", "Phòng Tài chính – Kế hoạch huyện Sóc Sơn"],
  head: "Dương Văn Khải",
  address: "Thôn Lai Sơn",
  communeCode: "00385",
  story: [
    "Gà thả đồi keo Bắc Sơn từ tháng thứ hai, chạy dốc nên thịt săn. Ăn ngô, thóc và cỏ voi băm; bốn tháng rưỡi mới bán. Lò mổ của hợp tác xã có thú y đứng kiểm từng con.",
    "From their second month our chickens run on the acacia hills of Bac Son, and the slopes make them firm. They eat maize, paddy and chopped grass and are sold at four and a half months. A vet checks every bird at our own slaughterhouse.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 500_000,
  area: ["Toàn thành phố Hà Nội, giao xe lạnh", "All of Hanoi by refrigerated van"],
  deliveryDays: 1,
  returns: ["Túi hở, mất chân không hay có mùi: trả lại khi nhận, hoàn tiền ngay.", "If the bag has lost its vacuum or smells, hand it back for an immediate refund."],
  bin: "970436",
  picture: "trai-ga",
  joined: 64,
  quarantine: "KSGM-113",
  places: [
    { key: "hill", kind: "farm", name: ["Trại gà đồi Lai Sơn", "Lai Son hill farm"], communeCode: "00385", formerName: "Xã Bắc Sơn", keeper: "Dương Văn Khải", squareMetres: 45_000, at: [21.3392, 105.8176] },
    { key: "hall", kind: "packing_house", name: ["Lò mổ và kho lạnh Lai Sơn", "Lai Son slaughterhouse and cold store"], communeCode: "00385", formerName: "Xã Bắc Sơn", keeper: "Dương Thị Tâm", squareMetres: 380, at: [21.3371, 105.8203] },
  ],
  papers: [
    { kind: "vietgahp", number: "VietGAP-CN-19-02-01-0113", issuer: "Trung tâm Giám định Đồng Lúa", issued: 200, lastsDays: 520, scope: "Chăn nuôi gà thịt, gà đẻ tại Lai Sơn", categories: ["thit-trung"] },
    { kind: "food_safety", number: "113/2025/NNPTNT-HN", issuer: "Chi cục Chăn nuôi, Thủy sản và Thú y Hà Nội", issued: 260, lastsDays: 830, scope: "Giết mổ, đóng gói thịt gà; thu gom trứng" },
    { kind: "collective_mark", number: "4-0113-DEMO", issuer: "Cục Sở hữu trí tuệ", issued: 1_200, lastsDays: 2_400, scope: "Gà đồi Sóc Sơn", categories: ["thit-trung"] },
  ],
  facts: { pestControl: "none", water: "Nước khe qua bể lọc", packer: "Tổ kho lạnh Lai Sơn" },
  goods: [
    {
      key: "ga-doi", picture: "ga-doi", category: "thit-trung",
      name: ["Gà đồi Sóc Sơn làm sẵn", "Soc Son hill chicken, dressed"],
      about: ["Gà mái một cân rưỡi, làm sạch, hút chân không, kèm túi lòng. Da vàng mỏng, thịt dai vừa, luộc lên nước trong. Giao trong ngày mổ.", "A hen of about 1.5 kg, cleaned and vacuum-packed with its giblets. Thin yellow skin, firm flesh, a clear broth. Delivered on the day of slaughter."],
      unit: ["con", "bird"], net: [1.5, "kg"], grams: 1_600, priceVnd: 218_000, most: 6,
      use: ["Luộc 35 phút nhỏ lửa rồi ủ 15 phút; hấp lá chanh; nấu phở.", "Simmer for 35 minutes and rest 15; steam with lime leaves; make pho."], keep: ["0–4 °C dùng trong 5 ngày; −18 °C dùng trong 3 tháng.", "5 days at 0–4 °C, 3 months at −18 °C."], shelfDays: 5, standard: "QĐ 4653/QĐ-BNN-CN (VietGAHP gà)", isPrepacked: true, months: ALL_YEAR, listed: 30,
      lot: { place: "hill", packed: "hall", quantity: 60, facts: { variety: "Gà mía lai chọi", harvester: "Dương Thị Tâm" }, daysBefore: { sownOn: 138 }, tested: ["KN-26-1203", "Phòng kiểm nghiệm Nông sản Hà Nội"] },
    },
    {
      key: "ga-doi-nua", picture: "ga-doi", lead: 2, category: "thit-trung",
      name: ["Nửa con gà đồi chặt sẵn", "Half a hill chicken, cut up"],
      about: ["Nửa con, chặt miếng vừa ăn, có cả xương để ninh. Vừa nồi canh cho hai ba người.", "Half a bird cut into pieces, bones included for stock: a pot for two or three."],
      unit: ["khay", "tray"], net: [750, "g"], grams: 800, priceVnd: 115_000,
      use: ["Rang gừng, kho sả, nấu canh măng.", "Fry with ginger, braise with lemongrass, or cook with bamboo shoots."], keep: ["0–4 °C, dùng trong 4 ngày.", "4 days at 0–4 °C."], shelfDays: 4, standard: "QĐ 4653/QĐ-BNN-CN (VietGAHP gà)", isPrepacked: true, months: ALL_YEAR, listed: 19,
      lot: { place: "hill", packed: "hall", quantity: 40, facts: { variety: "Gà mía lai chọi", harvester: "Dương Thị Tâm" }, daysBefore: { sownOn: 140 } },
    },
    {
      key: "trung-ga", picture: "trung-ga", category: "thit-trung",
      name: ["Trứng gà đồi", "Hill hen eggs"],
      about: ["Trứng gà mái thả, vỏ hồng nhạt, lòng đỏ đứng. Nhặt ba lần một ngày, soi đèn, đóng hộp giấy mười quả ghi ngày đẻ.", "From free-running hens: pale pink shells and upright yolks. Collected three times a day, candled, ten to a paper box with the day of laying."],
      unit: ["hộp", "box"], net: [10, "piece"], grams: 620, priceVnd: 42_000, most: 20,
      use: ["Luộc, rán, làm bánh.", "Boil, fry or bake."], keep: ["Nơi mát 15 ngày, tủ lạnh 30 ngày.", "15 days in a cool place, 30 days refrigerated."], shelfDays: 21, standard: "TCVN 1858:2018 (Trứng gà)", isPrepacked: true, months: ALL_YEAR, listed: 30,
      lot: { place: "hill", packed: "hall", quantity: 160, facts: { variety: "Gà mái Ai Cập lai", harvester: "Dương Văn Thắng" } },
    },
  ],
};
