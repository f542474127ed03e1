import { ALL_YEAR, WINTER, type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";

/** The seller of hetchungnhan@: its food-safety certificate lapsed nine days before the first start. */
// prettier-ignore
export const BAI_TRANG: SellerSeed = {
  no: 3,
  email: "hetchungnhan@demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Rau củ Bãi Trắng",
  name: ["Rau củ Bãi Trắng", "Bai Trang Roots"],
  taxCode: "0199003755",
  registered: ["01.25.000103", "2019-04-02", "Phòng Tài chính – Kế hoạch huyện Mê Linh"],
  head: "Phan Văn Lực",
  address: "Thôn Đông Cao",
  communeCode: "09022",
  story: [
    "Đông Cao trồng củ cải trên đất cát pha ven đê, nhổ lên củ trắng tinh, rửa qua là bán được. Hợp tác xã có 24 hộ. Giấy an toàn thực phẩm của chúng tôi vừa hết hạn, hồ sơ xin cấp lại đã nộp.",
    "Dong Cao grows radishes in the sandy soil below the dyke; they come up white and need only a rinse. We are 24 households. Our food-safety certificate has just run out and the application for a new one is with the office.",
  ],
  shippingVnd: 20_000,
  freeFromVnd: 200_000,
  area: ["Các phường nội thành và xã Mê Linh", "Inner wards and Me Linh commune"],
  deliveryDays: 1,
  returns: ["Củ xốp, dập: báo trong ngày, chúng tôi đổi ở chuyến sau.", "Tell us the same day about spongy or bruised roots; we replace them on the next run."],
  bin: "970405",
  joined: 70,
  places: [
    { key: "field", kind: "farm", name: ["Bãi củ Đông Cao", "Dong Cao root fields"], communeCode: "09022", formerName: "Xã Tráng Việt", keeper: "Phan Văn Lực", squareMetres: 62_000, at: [21.1298, 105.7301] },
  ],
  papers: [
    { kind: "food_safety", number: "103/2023/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 1_105, lastsDays: -9, scope: "Sơ chế, đóng gói rau củ tươi" },
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0103", issuer: "Trung tâm Giám định Đồng Lúa", issued: 330, lastsDays: 720, scope: "Rau củ trên 6,2 ha bãi Đông Cao", categories: ["rau-cu"] },
  ],
  facts: { fertiliser: "Phân chuồng ủ hoai", pestControl: "none", water: "Giếng khoan ven đê", packer: "Tổ rửa củ Đông Cao" },
  goods: [
    {
      key: "cu-cai-dong-cao", picture: "cu-cai-trang", category: "rau-cu",
      name: ["Củ cải trắng Đông Cao", "Dong Cao white radish"],
      about: ["Củ thẳng, dài chừng gang rưỡi, ruột đặc. Đất cát pha nên nhổ lên gần như không dính bùn.", "Straight roots about a foot long, solid inside. The sandy soil falls away by itself."],
      unit: ["kg", "kg"], net: [1, "kg"], grams: 1_050, priceVnd: 12_000,
      use: ["Luộc, kho thịt, muối dưa.", "Boil, braise with pork, or pickle."], keep: ["Cắt lá, bọc kín, để ngăn mát 7 ngày.", "Cut off the leaves, wrap and keep cool for 7 days."],
      shelfDays: 7, standard: VIETGAP, months: WINTER, listed: 38,
      lot: { place: "field", quantity: 200, facts: { variety: "Củ cải trắng Hàn Quốc", harvester: "Phan Văn Lực" }, daysBefore: { sownOn: 55 } },
    },
    {
      key: "ca-rot-dong-cao", picture: "ca-rot", lead: 2, category: "rau-cu",
      name: ["Cà rốt bãi Đông Cao", "Dong Cao carrots"],
      about: ["Cà rốt vụ đông, củ vừa tay, lõi nhỏ. Nhổ buổi sáng, rửa, để ráo rồi mới đóng túi.", "Winter carrots of a handy size with a small core. Pulled in the morning, washed and dried before packing."],
      unit: ["túi", "bag"], net: [1, "kg"], grams: 1_040, priceVnd: 18_000,
      use: ["Ninh xương, xào, ép nước.", "For stock, stir-fries or juice."], keep: ["Ngăn mát 10 ngày, tránh ẩm.", "Keep cool and dry for 10 days."],
      shelfDays: 10, standard: VIETGAP, isPrepacked: true, months: WINTER, listed: 36,
      lot: { place: "field", quantity: 120, facts: { variety: "Super VL-444", harvester: "Phan Thị Hoà" }, daysBefore: { sownOn: 95 } },
    },
    {
      key: "su-hao-dong-cao", picture: "su-hao", lead: 2, category: "rau-cu",
      name: ["Su hào Đông Cao", "Dong Cao kohlrabi"],
      about: ["Su hào trồng luống cao nên củ không nứt. Bỏ lá già, giữ lá non.", "Grown on raised beds so the bulbs do not crack. Old leaves off, young leaves on."],
      unit: ["kg", "kg"], net: [1, "kg"], grams: 1_050, priceVnd: 17_000,
      use: ["Xào, luộc, làm nộm.", "Stir-fry, boil or grate into salad."], keep: ["Ngăn mát 6 ngày.", "Keep cool for 6 days."],
      shelfDays: 6, standard: VIETGAP, months: ALL_YEAR, listed: 4, ends: "blocked",
      lot: { place: "field", quantity: 90, facts: { variety: "Su hào B40", harvester: "Phan Thị Hoà" }, daysBefore: { sownOn: 58 } },
    },
  ],
};
