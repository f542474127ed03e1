import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const DONG_CHIEM: SellerSeed = {
  no: 14,
  email: "dongchiem@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Chăn nuôi thủy cầm Đồng Chiêm",
  name: ["Vịt Đồng Chiêm Vân Đình", "Dong Chiem Ducks of Van Dinh"],
  taxCode: "0199016088",
  registered: ["01.31.000114", "2019-10-10", "Phòng Tài chính – Kế hoạch huyện Ứng Hòa"],
  head: "Lưu Văn Chiến",
  address: "Thôn Hoàng Xá",
  communeCode: "10354",
  story: [
    "Vịt cỏ Vân Đình nhỏ con, chạy đồng sau mùa gặt, ăn thóc rơi và ốc. Đàn đẻ thì ở đầm Liên Châu, trứng nhặt từ bốn giờ sáng.",
    "The small grass duck of Van Dinh runs the stubble after harvest, living on spilt grain and snails. Our layers live by the Lien Chau ponds; eggs are gathered from four in the morning.",
  ],
  shippingVnd: 28_000,
  freeFromVnd: 400_000,
  area: ["Ứng Hòa, Hà Đông và các phường nội thành", "Ung Hoa, Ha Dong and the inner wards"],
  deliveryDays: 1,
  returns: ["Trứng vỡ tính lại theo quả; vịt hở túi thì trả lại.", "Broken eggs are refunded one by one; return any duck whose bag is open."],
  bin: "970405",
  joined: 59,
  quarantine: "KSGM-114",
  places: [
    { key: "flock", kind: "farm", name: ["Đồng vịt Hoàng Xá", "Hoang Xa duck fields"], communeCode: "10354", formerName: "Thị trấn Vân Đình", keeper: "Lưu Văn Chiến", squareMetres: 38_000, at: [20.7255, 105.7801] },
    { key: "pond", kind: "farm", name: ["Đầm vịt đẻ Liên Châu", "Lien Chau laying ponds"], communeCode: "10180", formerName: "Xã Liên Châu", keeper: "Vũ Thị Thoa", squareMetres: 26_000, at: [20.8021, 105.7755] },
    { key: "hall", kind: "packing_house", name: ["Nhà đóng gói Vân Đình", "Van Dinh packing house"], communeCode: "10354", formerName: "Thị trấn Vân Đình", keeper: "Lưu Thị Hạnh", squareMetres: 240, at: [20.7219, 105.7842] },
  ],
  papers: [
    { kind: "food_safety", number: "114/2025/NNPTNT-HN", issuer: "Chi cục Chăn nuôi, Thủy sản và Thú y Hà Nội", issued: 330, lastsDays: 760, scope: "Giết mổ vịt, thu gom trứng" },
    { kind: "collective_mark", number: "4-0114-DEMO", issuer: "Cục Sở hữu trí tuệ", issued: 1_000, lastsDays: 2_600, scope: "Vịt cỏ Vân Đình", categories: ["thit-trung"] },
    { kind: "ocop", number: "OCOP-HN-2025-0114", issuer: "UBND thành phố Hà Nội", issued: 200, lastsDays: 890, scope: "Trứng vịt Liên Châu", categories: ["thit-trung"], stars: 3 },
  ],
  facts: { pestControl: "none", water: "Nước đầm, nước máng", packer: "Lưu Thị Hạnh" },
  goods: [
    {
      key: "vit-co", picture: "vit-co", category: "thit-trung",
      name: ["Vịt cỏ Vân Đình", "Van Dinh grass duck"],
      about: ["Vịt cỏ một cân hai, xương nhỏ, ít mỡ. Làm sạch, hút chân không; nướng than hay luộc chấm mắm gừng đều hợp.", "A lean, small-boned duck of 1.2 kg, dressed and vacuum-packed. For the charcoal grill, or boiled with ginger fish sauce."],
      unit: ["con", "bird"], net: [1.2, "kg"], grams: 1_300, priceVnd: 145_000, most: 8,
      use: ["Nướng, luộc, om sấu.", "Grill, boil or braise with sour fruit."], keep: ["0–4 °C, dùng trong 4 ngày.", "4 days at 0–4 °C."], shelfDays: 4, standard: "QĐ 4653/QĐ-BNN-CN", isPrepacked: true, months: ALL_YEAR, listed: 26,
      lot: { place: "flock", packed: "hall", quantity: 50, facts: { variety: "Vịt cỏ Vân Đình", harvester: "Lưu Văn Chiến" }, daysBefore: { sownOn: 72 } },
    },
    {
      key: "trung-vit", picture: "trung-vit", category: "thit-trung",
      name: ["Trứng vịt Liên Châu", "Lien Chau duck eggs"], title: ["Trứng vịt Liên Châu, OCOP 3 sao", "Lien Chau duck eggs, OCOP 3 stars"],
      about: ["Trứng vịt chạy đầm, vỏ xanh nhạt, lòng đỏ cam. Rửa nước ấm, soi, lau khô từng quả.", "Pale blue eggs with orange yolks from ducks on open ponds. Washed warm, candled and dried one by one."],
      unit: ["hộp", "box"], net: [10, "piece"], grams: 720, priceVnd: 39_000, most: 20,
      use: ["Luộc, rán ngải cứu, muối.", "Boil, make a mugwort omelette, or salt."], keep: ["Nơi mát, 21 ngày.", "21 days in a cool place."], shelfDays: 21, standard: "TCCS 02:2025/DC", isPrepacked: true, months: ALL_YEAR, listed: 26,
      lot: { place: "pond", packed: "hall", quantity: 200, facts: { variety: "Vịt siêu trứng", harvester: "Vũ Thị Thoa" } },
    },
    {
      key: "trung-vit-banh", picture: "trung-vit", lead: 2, category: "thit-trung",
      name: ["Trứng vịt chọn làm bánh", "Duck eggs for baking"],
      about: ["Trứng cỡ lớn, bảy chục gam trở lên, lựa riêng cho người làm bánh trung thu và kem trứng. Khay ba mươi quả.", "Large eggs of 70 grams and more, sorted out for bakers of mooncakes and custards. Trays of thirty."],
      unit: ["khay", "tray"], net: [30, "piece"], grams: 2_300, priceVnd: 118_000,
      use: ["Làm bánh, làm kem, muối.", "For baking, custard, or salting."], keep: ["Nơi mát, 21 ngày.", "21 days in a cool place."], shelfDays: 21, standard: "TCCS 02:2025/DC", isPrepacked: true, months: ALL_YEAR, listed: 10,
      lot: { place: "pond", packed: "hall", quantity: 40, facts: { variety: "Vịt siêu trứng", harvester: "Vũ Thị Thoa" } },
    },
  ],
};
