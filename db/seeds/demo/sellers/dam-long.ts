import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const DAM_LONG: SellerSeed = {
  no: 16,
  email: "damlong@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Thủy sản Đầm Lộng",
  name: ["Cá Đầm Lộng", "Dam Long Fish"],
  taxCode: "0199018825",
  registered: ["01.31.000116", "2018-11-19", "Phòng Tài chính – Kế hoạch huyện Ứng Hòa"],
  head: "Chu Văn Thìn",
  address: "Thôn Trầm Lộng",
  communeCode: "10402",
  story: [
    "Vùng trũng Trầm Lộng cấy lúa một vụ, còn lại nuôi cá. Ao sâu hai mét, nước thay theo sông Nhuệ cũ đã lắng, cá ăn cỏ và cám ngô. Kéo lưới từ ba giờ sáng, cá sống chở bằng xe sục khí.",
    "In the Tram Long lowland we grow one crop of rice and, the rest of the year, fish. The ponds are two metres deep, the water settled before it enters, the feed grass and maize bran. We net from three in the morning and carry the fish alive in aerated tanks.",
  ],
  shippingVnd: 35_000,
  freeFromVnd: 500_000,
  area: ["Ứng Hòa, Hà Đông, Thanh Xuân, Hoàng Mai", "Ung Hoa, Ha Dong, Thanh Xuan, Hoang Mai"],
  deliveryDays: 1,
  returns: ["Cá chết trước khi giao thì không lấy tiền.", "You do not pay for fish that died on the way."],
  bin: "970405",
  joined: 56,
  places: [
    { key: "pond", kind: "farm", name: ["Ao số 5 Trầm Lộng", "Tram Long pond 5"], communeCode: "10402", formerName: "Xã Trầm Lộng", keeper: "Chu Văn Thìn", squareMetres: 12_000, at: [20.6911, 105.8533] },
  ],
  papers: [
    { kind: "vietgap_aquaculture", number: "VietGAP-TS-19-03-01-0116", issuer: "Trung tâm Giám định Đồng Lúa", issued: 140, lastsDays: 560, scope: "Nuôi cá trắm, cá chép", categories: ["thuy-san"] },
    { kind: "food_safety", number: "116/2025/NNPTNT-HN", issuer: "Chi cục Chăn nuôi, Thủy sản và Thú y Hà Nội", issued: 140, lastsDays: 940, scope: "Nuôi, thu hoạch, sơ chế cá" },
  ],
  facts: { pestControl: "none", water: "Nước sông lắng hai ngăn", harvester: "Tổ lưới Trầm Lộng", packer: "Chu Thị Hoa" },
  goods: [
    {
      key: "ca-tram", picture: "ca-tram", category: "thuy-san",
      name: ["Cá trắm cỏ làm sạch", "Grass carp, cleaned"],
      about: ["Trắm cỏ ba cân, mổ bỏ mang, cắt khúc, để ráo trên đá. Thịt chắc, không mùi bùn vì thả nước sạch hai hôm trước khi kéo.", "A three-kilo carp, gutted, gilled and cut, drained on ice. Firm and free of mud: it spends two days in clean water before netting."],
      unit: ["kg", "kg"], net: [1, "kg"], grams: 1_080, priceVnd: 98_000, most: 8,
      use: ["Kho riềng, nấu canh chua, nướng.", "Braise with galangal, sour soup, or grill."], keep: ["Ướp đá 0–4 °C, dùng trong 2 ngày.", "On ice at 0–4 °C; use within 2 days."], shelfDays: 2, standard: "QĐ 3824/QĐ-BNN-TCTS (VietGAP thủy sản)", isPrepacked: true, months: ALL_YEAR, listed: 25,
      lot: { place: "pond", quantity: 70, facts: { variety: "Trắm cỏ" }, daysBefore: { sownOn: 320 } },
    },
    {
      key: "ca-tram-khuc", picture: "ca-tram", lead: 2, category: "thuy-san",
      name: ["Khúc giữa cá trắm", "Carp steaks"],
      about: ["Chỉ khúc giữa, dày ba phân, ít xương dăm. Gói hai khúc hút chân không, kèm gói riềng sả.", "Middle cuts only, three centimetres thick, with few small bones. Two to a vacuum pack with galangal and lemongrass."],
      unit: ["gói", "pack"], net: [500, "g"], grams: 560, priceVnd: 72_000,
      use: ["Kho nồi đất nhỏ lửa.", "Braise slowly in a clay pot."], keep: ["0–4 °C, dùng trong 3 ngày.", "3 days at 0–4 °C."], shelfDays: 3, standard: "QĐ 3824/QĐ-BNN-TCTS (VietGAP thủy sản)", isPrepacked: true, months: ALL_YEAR, listed: 12,
      lot: { place: "pond", quantity: 36, facts: { variety: "Trắm cỏ" }, daysBefore: { sownOn: 320 } },
    },
  ],
};
