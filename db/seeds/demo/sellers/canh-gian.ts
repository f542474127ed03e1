import { type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const CANH_GIAN: SellerSeed = {
  no: 28,
  email: "canhgian@hang.demo.cholanh.vn",
  kind: "household",
  legalName: "Hộ kinh doanh Sơn mài Cánh Gián",
  name: ["Sơn mài Cánh Gián Hạ Thái", "Canh Gian Lacquer of Ha Thai"],
  registered: ["01P8000128", "2011-04-20", "Phòng Tài chính – Kế hoạch huyện Thường Tín"],
  head: "Nguyễn Huy Quảng",
  address: "Thôn Hạ Thái",
  communeCode: "10210",
  story: [
    "Sơn ta Phú Thọ, vóc gỗ mít bọc vải, mười hai nước sơn, mười hai lần mài dưới nước. Mỗi món xong mất hai tháng rưỡi vì sơn chỉ khô khi trời ẩm.",
    "Phu Tho lacquer on cloth-covered jackfruit wood: twelve coats, twelve rubbings under water. A piece takes two and a half months, because lacquer dries only in damp air.",
  ],
  shippingVnd: 35_000,
  freeFromVnd: 600_000,
  area: ["Toàn quốc", "Nationwide"],
  deliveryDays: 3,
  returns: ["Bong, nứt trong 12 tháng: mài lại không lấy tiền.", "Peeling or cracks within 12 months: rubbed down anew, free."],
  bin: "970423",
  joined: 49,
  places: [
    { key: "shop", kind: "workshop", name: ["Xưởng sơn Hạ Thái", "Ha Thai lacquer shop"], communeCode: "10210", formerName: "Xã Duyên Thái", keeper: "Nguyễn Huy Quảng", squareMetres: 210, at: [20.8895, 105.8804] },
  ],
  papers: [
    { kind: "craft_village", number: "QĐ 0512/QĐ-UBND", issuer: "UBND thành phố Hà Nội", issued: 3_100, lastsDays: null, scope: "Làng nghề sơn mài Hạ Thái", categories: ["son-mai"] },
  ],
  facts: { artisan: "Nguyễn Huy Quảng", recognition: "craftVillage", decisionNumber: "QĐ 0512/QĐ-UBND", material: "Sơn ta, gỗ mít, vàng quỳ", materialSource: "Sơn Phú Thọ, vàng quỳ Kiêu Kỵ" },
  goods: [
    {
      key: "khay-son-mai", picture: "khay-son-mai", category: "son-mai",
      name: ["Khay sơn mài vuông", "Square lacquer tray"],
      about: ["Khay 28 phân, nền đỏ son, lá sen dát vàng quỳ, mài đến khi soi được bóng đèn. Bốn góc bo tròn, đế lót nhung.", "28 cm, vermilion ground with lotus leaves in gold, rubbed until it mirrors the lamp. Rounded corners, velvet underneath."],
      unit: ["chiếc", "piece"], net: [1, "piece"], grams: 780, priceVnd: 450_000,
      use: ["Lau khăn mềm, tránh nước sôi.", "Wipe with a soft cloth; no boiling water."], keep: ["Tránh nắng gắt.", "Away from strong sun."], standard: "TCCS 01:2022/CG", listed: 33,
      lot: { place: "shop", quantity: 26, restDays: 5, facts: { steps: "Bó vóc\nSơn lót, hom\nMười hai nước sơn\nDát vàng quỳ\nMài dưới nước, đánh bóng" } },
    },
    {
      key: "hop-son-mai", picture: "khay-son-mai", lead: 2, category: "son-mai",
      name: ["Hộp trà sơn mài", "Lacquer tea box"],
      about: ["Hộp tròn đựng trà, lòng sơn cánh gián, nắp khít. Đựng vừa một lạng chè.", "A round caddy, amber lacquer inside, with a close lid: room for 100 grams of tea."],
      unit: ["chiếc", "piece"], net: [1, "piece"], grams: 320, priceVnd: 280_000,
      use: ["Lau khăn mềm.", "Wipe with a soft cloth."], keep: ["Tránh nắng gắt.", "Away from strong sun."], standard: "TCCS 01:2022/CG", listed: 15,
      lot: { place: "shop", quantity: 18, restDays: 5, facts: { steps: "Tiện cốt gỗ\nBó vải, hom\nTám nước sơn\nMài, đánh bóng" } },
    },
  ],
};
