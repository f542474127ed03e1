import { type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";

// prettier-ignore
export const DINH_LANG: SellerSeed = {
  no: 19,
  email: "dinhlang@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Nông nghiệp Đình Làng",
  name: ["Gạo Đình Làng Bối Khê", "Dinh Lang Rice of Boi Khe"],
  taxCode: "0199022934",
  registered: ["01.29.000119", "2011-09-12", "Phòng Tài chính – Kế hoạch huyện Thanh Oai"],
  head: "Đỗ Viết Trường",
  address: "Thôn Bối Khê",
  communeCode: "10144",
  story: [
    "Đồng Bối Khê ba trăm mẫu một giống lúa thơm, cấy cùng ngày, gặt cùng tuần. Thóc sấy lò tĩnh bốn mươi độ, giữ trong kho, ai mua mới xát. Túi nào cũng ghi ngày xát.",
    "Three hundred mau at Boi Khe carry one fragrant rice, planted on one day and cut in one week. The paddy is dried at forty degrees and stored; we mill only when you buy, and the day of milling is on the bag.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 300_000,
  area: ["Toàn thành phố Hà Nội", "All of Hanoi"],
  deliveryDays: 2,
  pickup: "Kho gạo Bối Khê, xã Tam Hưng",
  returns: ["Gạo mọt, ẩm: đổi túi khác trong 30 ngày.", "Weevils or damp: we replace the bag within 30 days."],
  bin: "970405",
  joined: 57,
  places: [
    { key: "field", kind: "farm", name: ["Cánh đồng Bối Khê", "Boi Khe fields"], communeCode: "10144", formerName: "Xã Tam Hưng", keeper: "Đỗ Viết Trường", squareMetres: 1_080_000, at: [20.8798, 105.8011] },
    { key: "mill", kind: "packing_house", name: ["Kho và máy xát Bối Khê", "Boi Khe mill"], communeCode: "10144", formerName: "Xã Tam Hưng", keeper: "Đỗ Thị Thắm", squareMetres: 900, at: [20.8772, 105.7993] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0119", issuer: "Trung tâm Giám định Đồng Lúa", issued: 180, lastsDays: 900, scope: "Lúa trên 108 ha", categories: ["che-gao"] },
    { kind: "food_safety", number: "119/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 180, lastsDays: 910, scope: "Xay xát, đóng gói gạo" },
    { kind: "ocop", number: "OCOP-HN-2025-0119", issuer: "UBND thành phố Hà Nội", issued: 340, lastsDays: 750, scope: "Gạo thơm Bối Khê", categories: ["che-gao"], stars: 4 },
  ],
  facts: { fertiliser: "Rơm ủ, phân lân, kali", pestControl: "biological", pesticide: "Nấm xanh Metarhizium", waitingDays: 3, water: "Mương nội đồng sông Nhuệ", harvester: "Tổ máy gặt", packer: "Đỗ Thị Thắm" },
  goods: [
    {
      key: "gao-thom", picture: "gao-thom", category: "che-gao",
      name: ["Gạo thơm Bối Khê", "Boi Khe fragrant rice"], title: ["Gạo thơm Bối Khê, túi 5 kg", "Boi Khe fragrant rice, 5 kg"],
      about: ["Gạo mới vụ mùa, hạt dài, trong, cơm dẻo vừa, để nguội vẫn mềm. Đồng ba trăm mẫu một giống nên hạt không lẫn.", "New-season rice, long clear grains, soft even when cold. One variety on the whole field, so nothing is mixed in."],
      brand: "Đình Làng", unit: ["túi", "bag"], net: [5, "kg"], grams: 5_100, priceVnd: 135_000, most: 20,
      use: ["Vo nhẹ một nước. Một bát gạo, một bát nước rưỡi.", "Rinse once. One bowl of rice to one and a half of water."], keep: ["Khô, kín; ăn ngon trong 3 tháng.", "Dry and closed; at its sweetest within 3 months."], shelfDays: 180, standard: VIETGAP, isPrepacked: true, months: [6, 10, 11], listed: 42,
      lot: { place: "field", packed: "mill", quantity: 400, restDays: 12, facts: { variety: "Bắc thơm số 7" }, daysBefore: { sownOn: 112, sprayedOn: 40 }, tested: ["KN-26-1102", "Phòng kiểm nghiệm Nông sản Hà Nội"] },
    },
    {
      key: "gao-thom-2kg", picture: "gao-thom", lead: 2, category: "che-gao",
      name: ["Gạo thơm Bối Khê túi nhỏ", "Boi Khe rice, small bag"],
      about: ["Hai ký cho người ở trọ hoặc muốn ăn thử. Cùng một lô thóc với túi năm ký, xát cùng ngày.", "Two kilos for lodgers, or for a first taste. The same paddy as the five-kilo bag, milled on the same day."],
      brand: "Đình Làng", unit: ["túi", "bag"], net: [2, "kg"], grams: 2_050, priceVnd: 58_000,
      use: ["Vo nhẹ một nước.", "Rinse once."], keep: ["Khô, kín.", "Dry and closed."], shelfDays: 180, standard: VIETGAP, isPrepacked: true, months: [6, 10, 11], listed: 23,
      lot: { place: "field", packed: "mill", quantity: 150, restDays: 12, facts: { variety: "Bắc thơm số 7" }, daysBefore: { sownOn: 112, sprayedOn: 40 } },
    },
    {
      key: "gao-lut", picture: "gao-huu-co", lead: 2, category: "che-gao",
      name: ["Gạo lứt Đình Làng", "Dinh Lang brown rice"],
      about: ["Chỉ bóc vỏ trấu, giữ nguyên cám. Ngâm ba tiếng trước khi nấu, cơm nở bùi, nhai lâu mới ngọt.", "Hulled only, bran and all. Soak for three hours; it cooks up nutty and sweetens as you chew."],
      brand: "Đình Làng", unit: ["túi", "bag"], net: [2, "kg"], grams: 2_050, priceVnd: 66_000,
      use: ["Ngâm 3 giờ, nấu 1 gạo 1,8 nước.", "Soak 3 hours; 1 part rice to 1.8 of water."], keep: ["Ngăn mát hoặc nơi mát, kín, dùng trong 4 tháng.", "Cool and closed; use within 4 months."], shelfDays: 120, standard: VIETGAP, isPrepacked: true, listed: 22,
      lot: { place: "field", packed: "mill", quantity: 110, restDays: 14, facts: { variety: "Bắc thơm số 7" }, daysBefore: { sownOn: 112, sprayedOn: 40 } },
    },
  ],
};
