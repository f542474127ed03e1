import { type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";

// prettier-ignore
export const BAI_THAP: SellerSeed = {
  no: 9,
  email: "baithap@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Bưởi Bãi Tháp",
  name: ["Bưởi Bãi Tháp Đan Phượng", "Bai Thap Pomelos of Dan Phuong"],
  taxCode: "0199010600",
  registered: ["01.23.000109", "2016-10-03", "Phòng Tài chính – Kế hoạch huyện Đan Phượng"],
  head: "Nguyễn Đức Thành",
  address: "Cụm 5 Thượng Mỗ",
  communeCode: "09784",
  story: [
    "Bưởi tôm vàng là giống của bãi Thượng Mỗ, ruột vàng như con tôm luộc. 31 hộ trồng 14 héc-ta. Giống này được bảo hộ tên gọi theo vùng đất, nên quả nào ra khỏi bãi cũng phải có tem của hợp tác xã.",
    "Tom vang is the pomelo of the Thuong Mo river bank, its flesh the colour of a boiled prawn. 31 households tend 14 hectares. The name is protected together with the soil, so no fruit leaves without the cooperative's label.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 350_000,
  area: ["Toàn thành phố Hà Nội", "All of Hanoi"],
  deliveryDays: 2,
  pickup: "Nhà lạnh Bãi Tháp, xã Đan Phượng",
  returns: ["Bưởi khô, đắng: đổi quả khác ở đơn sau hoặc hoàn tiền trong 7 ngày.", "Dry or bitter fruit: replaced with your next order or refunded within 7 days."],
  bin: "970436",
  picture: "vuon-buoi",
  joined: 65,
  places: [
    { key: "bank", kind: "farm", name: ["Bãi Tháp Thượng Mỗ", "Bai Thap, Thuong Mo"], communeCode: "09784", formerName: "Xã Thượng Mỗ", keeper: "Nguyễn Đức Thành", squareMetres: 140_000, at: [21.1033, 105.6548] },
  ],
  papers: [
    { kind: "geographical_indication", number: "CDDL-DP-0109", issuer: "Cục Sở hữu trí tuệ", issued: 900, lastsDays: null, scope: "Bưởi tôm vàng Đan Phượng", categories: ["trai-cay"] },
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0109", issuer: "Trung tâm Giám định Đồng Lúa", issued: 220, lastsDays: 860, scope: "Bưởi trên 14 ha", categories: ["trai-cay"] },
    { kind: "food_safety", number: "109/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 220, lastsDays: 870, scope: "Sơ chế, bảo quản bưởi" },
  ],
  facts: { fertiliser: "Phân chuồng, kali xanh", pestControl: "none", water: "Giếng khoan bãi", packer: "Tổ nhà lạnh" },
  goods: [
    {
      key: "buoi-tom-vang", picture: "buoi-tom-vang", category: "trai-cay",
      name: ["Bưởi tôm vàng", "Tom vang pomelo"], title: ["Bưởi tôm vàng Đan Phượng, chỉ dẫn địa lý", "Dan Phuong tom vang pomelo, geographical indication"],
      about: ["Quả hơi dẹt, vỏ xanh ngả vàng, bổ ra ruột vàng cam. Tép ráo, giòn, ngọt có hậu chua nhẹ nên ăn không ngấy.", "Slightly flat, green turning gold, with amber flesh. The sacs are dry and crisp, sweet with a faint sour end that keeps you eating."],
      unit: ["quả", "fruit"], net: [1, "kg"], grams: 1_050, priceVnd: 38_000, most: 30,
      use: ["Bóc múi ăn tươi.", "Peel and eat fresh."], keep: ["Nơi khô thoáng, 30 ngày.", "Dry and airy, 30 days."], shelfDays: 30, standard: VIETGAP, months: [9, 10, 11, 12], listed: 30,
      lot: { place: "bank", quantity: 300, restDays: 2, facts: { variety: "Bưởi tôm vàng", harvester: "Tổ hái cụm 5" } },
    },
    {
      key: "buoi-tom-vang-doi", picture: "buoi-tom-vang", lead: 2, category: "trai-cay",
      name: ["Đôi bưởi tôm vàng biếu", "Gift pair of tom vang pomelos"],
      about: ["Hai quả còn cuống và lá, buộc dây cói, trong hộp giấy. Mua thắp hương ngày rằm, xong hạ xuống cả nhà ăn.", "Two fruit with stem and leaf, tied with sedge in a paper box: for the altar on the fifteenth, then for the family."],
      unit: ["đôi", "pair"], net: [2.2, "kg"], grams: 2_400, priceVnd: 98_000,
      use: ["Bày, rồi bóc ăn tươi.", "Display, then peel and eat."], keep: ["Nơi khô thoáng, 25 ngày.", "Dry and airy, 25 days."], shelfDays: 25, standard: VIETGAP, isPrepacked: true, months: [9, 10, 11, 12], listed: 11,
      lot: { place: "bank", quantity: 40, restDays: 2, facts: { variety: "Bưởi tôm vàng", harvester: "Nguyễn Đức Thành" } },
    },
  ],
};
