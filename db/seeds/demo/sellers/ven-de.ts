import { ALL_YEAR, WINTER, type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";

// prettier-ignore
export const VEN_DE: SellerSeed = {
  no: 7,
  email: "vende@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Rau Ven Đê",
  name: ["Rau Ven Đê Yên Mỹ", "Dykeside Vegetables of Yen My"],
  taxCode: "0199009235",
  registered: ["01.20.000107", "2018-02-27", "Phòng Tài chính – Kế hoạch huyện Thanh Trì"],
  head: "Bùi Thị Lành",
  address: "Thôn 3 Yên Mỹ",
  communeCode: "00685",
  story: [
    "Đất ngoài đê Yên Mỹ mỗi mùa nước lại thêm một lớp phù sa. Chúng tôi có 19 hộ, chia lịch gieo để tuần nào cũng có rau mới cắt, không hộ nào ế.",
    "Outside the Yen My dyke every flood leaves another layer of silt. Our 19 households share one sowing calendar, so each week has something fresh and nobody is left with a glut.",
  ],
  shippingVnd: 20_000,
  freeFromVnd: 250_000,
  area: ["Thanh Trì, Hoàng Mai, Hai Bà Trưng, Đống Đa", "Thanh Tri, Hoang Mai, Hai Ba Trung, Dong Da"],
  deliveryDays: 1,
  pickup: "Nhà văn hoá thôn 3 Yên Mỹ, xã Nam Phù",
  returns: ["Thấy không ưng cứ trả lại người giao, không cần nói lý do.", "If you are not happy, give it back at the door; no reason needed."],
  bin: "970415",
  joined: 66,
  places: [
    { key: "field", kind: "farm", name: ["Bãi ngoài đê Yên Mỹ", "Yen My river bank"], communeCode: "00685", formerName: "Xã Yên Mỹ", keeper: "Bùi Thị Lành", squareMetres: 51_000, at: [20.9263, 105.8799] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0107", issuer: "Trung tâm Giám định Đồng Lúa", issued: 690, lastsDays: 25, scope: "Rau trên 5,1 ha bãi Yên Mỹ", categories: ["rau-cu"] },
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0207", issuer: "Trung tâm Giám định Đồng Lúa", issued: 3, lastsDays: 1_090, scope: "Rau trên 5,1 ha bãi Yên Mỹ, cấp lại", categories: ["rau-cu"], isWaiting: true, isDrawn: true },
    { kind: "food_safety", number: "107/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 240, lastsDays: 850, scope: "Sơ chế rau tươi" },
  ],
  facts: { fertiliser: "Phân bò ủ hoai, tro bếp", pestControl: "none", water: "Nước sông lắng hai bể", packer: "Tổ rau thôn 3" },
  goods: [
    {
      key: "cu-cai-yen-my", picture: "cu-cai-trang", lead: 2, category: "rau-cu",
      name: ["Củ cải trắng Yên Mỹ", "Yen My white radish"],
      about: ["Củ nhỏ, nhổ sớm hơn mười ngày nên không xơ, không hăng. Kho cá hay luộc đều ngọt nước.", "Small roots pulled ten days early, so there are no fibres and no bite. Sweet in fish stews or simply boiled."],
      unit: ["bó", "bunch"], net: [800, "g"], grams: 900, priceVnd: 11_000,
      use: ["Kho, luộc, muối chua ngọt.", "Braise, boil, or make a sweet pickle."], keep: ["Cắt lá, để ngăn mát 6 ngày.", "Cut off the leaves; 6 days in the cool."], shelfDays: 6, standard: VIETGAP, months: WINTER, listed: 29,
      lot: { place: "field", quantity: 150, facts: { variety: "Củ cải trắng địa phương", harvester: "Bùi Thị Lành" }, daysBefore: { sownOn: 45 } },
    },
    {
      key: "su-hao-yen-my", picture: "su-hao", category: "rau-cu",
      name: ["Su hào Yên Mỹ", "Yen My kohlrabi"],
      about: ["Củ dẹt, vỏ xanh mỡ, cân được ba củ một ký. Trồng ngoài bãi, gió sông nên ít sâu.", "Flat pale green bulbs, three to the kilo. On the open bank the river wind keeps pests away."],
      unit: ["kg", "kg"], net: [1, "kg"], grams: 1_080, priceVnd: 18_000,
      use: ["Xào lòng gà, nấu canh sườn.", "Fry with giblets, or in rib soup."], keep: ["Ngăn mát 6 ngày.", "Keep cool for 6 days."], shelfDays: 6, standard: VIETGAP, months: WINTER, listed: 23,
      lot: { place: "field", quantity: 120, facts: { variety: "Su hào dọc tăm", harvester: "Nguyễn Văn Bộ" }, daysBefore: { sownOn: 56 } },
    },
    {
      key: "rau-muong-yen-my", picture: "rau-muong", lead: 2, category: "rau-cu",
      name: ["Ngọn muống bãi", "River-bank spinach tips"],
      about: ["Chỉ lấy ngọn, dài một gang, cọng giòn. Rau hái chứ không cắt liềm nên mớ nào cũng đều.", "Tips only, a hand long and crisp. Picked by hand rather than cut, so every bunch is even."],
      unit: ["mớ", "bunch"], net: [300, "g"], grams: 330, priceVnd: 9_000,
      use: ["Xào tỏi, nhúng lẩu.", "Fry with garlic or dip in a hotpot."], keep: ["Bọc giấy ẩm, dùng trong 2 ngày.", "Wrap in damp paper; use within 2 days."], shelfDays: 2, standard: VIETGAP, isPrepacked: true, months: ALL_YEAR, listed: 14,
      lot: { place: "field", quantity: 90, facts: { variety: "Muống tía", harvester: "Bùi Thị Lành" }, daysBefore: { sownOn: 28 } },
    },
  ],
};
