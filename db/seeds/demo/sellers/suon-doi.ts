import { ALL_YEAR, WINTER, type Pair, type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";
const COOL: Pair = ["Để trong túi có lỗ thoáng, ngăn mát 2–8 °C.", "Keep in its perforated bag at 2–8 °C."];

// prettier-ignore
export const SUON_DOI: SellerSeed = {
  no: 5,
  email: "suondoi@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Rau củ quả Sườn Đồi",
  name: ["Rau Sườn Đồi Chúc Sơn", "Hillside Vegetables of Chuc Son"],
  taxCode: "0199006499",
  registered: ["01.28.000105", "2015-06-18", "Phòng Tài chính – Kế hoạch huyện Chương Mỹ"],
  head: "Đỗ Văn Khoan",
  address: "Khu Giáp Ngọ",
  communeCode: "10015",
  story: [
    "Vườn nằm dưới chân núi Trầm, đất đồi thoát nước nên rau ít bệnh. Ngày nào chúng tôi cũng giao ba tấn cho bếp trường học và bệnh viện; phần lên chợ này lấy từ đúng chuyến xe ấy.",
    "Our beds lie below Tram hill, where the slope drains well and disease is rare. We deliver three tonnes a day to school and hospital kitchens; what you see here comes off the same truck.",
  ],
  shippingVnd: 22_000,
  freeFromVnd: 280_000,
  area: ["Hà Đông, Chương Mỹ và các phường nội thành", "Ha Dong, Chuong My and the inner wards"],
  deliveryDays: 1,
  pickup: "Cổng hợp tác xã, khu Giáp Ngọ, phường Chương Mỹ",
  returns: ["Được cân lại khi nhận. Thiếu cân hay dập nát, chúng tôi bù ở chuyến sau trong ngày.", "Weigh it again at the door. Short or bruised goods are made good on the next run that day."],
  bin: "970418",
  joined: 69,
  places: [
    { key: "beds", kind: "farm", name: ["Vườn chân núi Trầm", "Tram hill beds"], communeCode: "10015", formerName: "Thị trấn Chúc Sơn", keeper: "Đỗ Văn Khoan", squareMetres: 78_000, at: [20.9204, 105.6935] },
    { key: "house", kind: "packing_house", name: ["Xưởng sơ chế Giáp Ngọ", "Giap Ngo packing hall"], communeCode: "10015", formerName: "Thị trấn Chúc Sơn", keeper: "Nguyễn Thị Sáu", squareMetres: 600, at: [20.9231, 105.6982] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0105", issuer: "Trung tâm Giám định Đồng Lúa", issued: 400, lastsDays: 640, scope: "Rau, củ, quả trên 7,8 ha", categories: ["rau-cu"] },
    { kind: "food_safety", number: "105/2024/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 500, lastsDays: 590, scope: "Sơ chế, đóng gói rau củ quả" },
    { kind: "safe_chain", number: "22/GXN-CCCL", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 320, lastsDays: 400, scope: "Chuỗi rau củ quả Sườn Đồi", categories: ["rau-cu"] },
  ],
  facts: { fertiliser: "Phân gà ủ hoai, lân nung chảy", pestControl: "none", water: "Hồ chứa chân núi, lọc cát", packer: "Tổ đóng gói Giáp Ngọ" },
  goods: [
    {
      key: "ca-chua-suon-doi", picture: "ca-chua", lead: 2, category: "rau-cu",
      name: ["Cà chua Sườn Đồi", "Hillside tomatoes"], title: ["Cà chua Sườn Đồi, cân lẻ", "Hillside tomatoes by the kilo"],
      about: ["Quả chắc, cuống còn xanh, hợp nấu sốt và canh chua. Đất đồi khô nên cà chua ít nước, sốt nhanh sánh.", "Firm fruit with green stalks, made for sauce and sour soup. The dry slope keeps them meaty, so a sauce thickens quickly."],
      unit: ["kg", "kg"], net: [1, "kg"], grams: 1_050, priceVnd: 24_000,
      use: ["Nấu sốt, canh chua, hoặc ăn sống.", "Sauce, sour soup, or raw."], keep: ["Để ngoài nơi mát 4 ngày, ngăn mát 8 ngày.", "4 days in a cool place, 8 days refrigerated."], shelfDays: 7, standard: VIETGAP, months: [10, 11, 12, 1, 2, 3, 4], listed: 33,
      lot: { place: "beds", packed: "house", quantity: 220, facts: { variety: "TN 386", harvester: "Tổ 2", pestControl: "biological", pesticide: "Nấm đối kháng Trichoderma", waitingDays: 1 }, daysBefore: { sownOn: 92, sprayedOn: 20 } },
    },
    {
      key: "cai-bap-suon-doi", picture: "cai-bap", lead: 2, category: "rau-cu",
      name: ["Cải bắp trái tim", "Pointed cabbage"],
      about: ["Cải bắp nhọn đầu, lá mềm, nhỏ bắp: một nhà bốn người ăn vừa một bữa. Hợp để luộc và cuốn.", "Small pointed heads with soft leaves: one meal for a family of four. Good for boiling and for rolls."],
      unit: ["bắp", "head"], net: [700, "g"], grams: 740, priceVnd: 14_000,
      use: ["Luộc, xào, cuốn thịt.", "Boil, stir-fry or stuff."], keep: COOL, shelfDays: 6, standard: VIETGAP, months: WINTER, listed: 25,
      lot: { place: "beds", packed: "house", quantity: 130, facts: { variety: "Cải bắp trái tim", harvester: "Tổ 1" }, daysBefore: { sownOn: 78 } },
    },
    {
      key: "ca-rot-suon-doi", picture: "ca-rot", lead: 2, category: "rau-cu",
      name: ["Cà rốt rửa sạch", "Washed carrots"],
      about: ["Cà rốt rửa, phân cỡ, mỗi túi năm đến bảy củ. Bếp trường học đặt loại này vì gọt nhanh, ít bỏ.", "Washed and graded, five to seven to a bag. School kitchens order this size because it peels fast and wastes little."],
      unit: ["túi", "bag"], net: [1, "kg"], grams: 1_040, priceVnd: 22_000,
      use: ["Nấu canh, xào, làm nộm.", "Soups, stir-fries, salads."], keep: COOL, shelfDays: 10, standard: VIETGAP, isPrepacked: true, months: WINTER, listed: 25,
      lot: { place: "beds", packed: "house", quantity: 140, facts: { variety: "Super VL-444", harvester: "Tổ 2" }, daysBefore: { sownOn: 98 } },
    },
    {
      key: "bi-xanh-suon-doi", picture: "bi-xanh", lead: 2, category: "rau-cu",
      name: ["Bí xanh cắt khoanh", "Wax gourd slices"],
      about: ["Bí đã gọt vỏ, bỏ ruột, cắt khoanh hai đốt tay, hút màng. Về chỉ việc thả vào nồi canh.", "Peeled, seeded and cut in two-inch rings under film: straight into the pot."],
      unit: ["khay", "tray"], net: [500, "g"], grams: 530, priceVnd: 13_000,
      use: ["Nấu canh tôm, canh xương.", "For prawn or bone soup."], keep: ["Ngăn mát 0–5 °C, dùng trong 3 ngày.", "Keep at 0–5 °C and use within 3 days."], shelfDays: 3, standard: VIETGAP, isPrepacked: true, months: [4, 5, 6, 7, 8, 9, 10, 11], listed: 16,
      lot: { place: "beds", packed: "house", quantity: 60, facts: { variety: "Bí xanh sặt", harvester: "Tổ 1" }, daysBefore: { sownOn: 80 } },
    },
    {
      key: "rau-thom-suon-doi", picture: "rau-thom", lead: 2, category: "rau-cu",
      name: ["Húng, tía tô, kinh giới", "Basil, perilla and balm"],
      about: ["Gói rau sống cho nồi lẩu: húng quế, tía tô, kinh giới, rửa một nước, để ráo. Hái từ luống riêng, không xen với rau phun.", "Herbs for a hotpot: basil, perilla and balm, rinsed once and drained. From beds of their own, away from anything treated."],
      unit: ["gói", "pack"], net: [100, "g"], grams: 120, priceVnd: 8_000,
      use: ["Rửa lại, ăn sống hoặc nhúng lẩu.", "Rinse again; raw or in a hotpot."], keep: COOL, shelfDays: 3, standard: VIETGAP, isPrepacked: true, months: ALL_YEAR, listed: 15,
      lot: { place: "beds", packed: "house", quantity: 80, facts: { variety: "Húng quế, tía tô, kinh giới", harvester: "Nguyễn Thị Sáu" }, daysBefore: { sownOn: 60 } },
    },
  ],
};
