import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";

/** The fruit cooperative of htx2@. */
// prettier-ignore
export const VUON_DIEN: SellerSeed = {
  no: 2,
  email: "htx2@demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Cây ăn quả Vườn Diễn",
  name: ["Vườn Diễn", "Dien Orchards"],
  taxCode: "0199002381",
  registered: ["01.21.000102", "2017-09-20", "Phòng Tài chính – Kế hoạch quận Bắc Từ Liêm"],
  head: "Trần Đình Thuận",
  address: "Số 18 ngõ 64 phố Phú Diễn",
  communeCode: "00619",
  story: [
    "Làng Diễn giờ đã lên phố, nhưng vườn cũ vẫn còn 46 gốc bưởi trên bốn mươi tuổi. Cây con ghép từ những gốc ấy chúng tôi trồng ở bãi Thượng Mỗ và Kim An, nơi đất còn rộng. Bưởi hái về để héo cuống ba tuần cho ngọt nước rồi mới bán.",
    "Dien village has become a street, but 46 old pomelo trees still stand in our yard, all past forty. Their grafts grow on our land at Thuong Mo and Kim An, where there is room. After picking, the fruit rests for three weeks until the stem withers and the juice turns sweet; only then do we sell it.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 400_000,
  area: ["Toàn thành phố Hà Nội", "All of Hanoi"],
  deliveryDays: 1,
  pickup: "Số 18 ngõ 64 phố Phú Diễn, phường Phú Diễn, từ 8 giờ đến 18 giờ",
  returns: [
    "Bổ ra thấy khô tép hoặc đắng: chụp ảnh gửi cho chúng tôi trong 3 ngày, đổi quả khác hoặc trả lại tiền.",
    "If the flesh is dry or bitter, send us a photograph within 3 days: we replace the fruit or return the money.",
  ],
  bin: "970436",
  picture: "vuon-buoi",
  joined: 72,
  places: [
    { key: "old", kind: "farm", name: ["Vườn bưởi cổ xóm Đình", "Old pomelo garden, Dinh hamlet"], communeCode: "00619", formerName: "Phường Phú Diễn", keeper: "Trần Đình Thuận", squareMetres: 5_400, at: [21.0497, 105.7652] },
    { key: "kim-an", kind: "farm", name: ["Vườn cam bờ Đáy", "Day River orange grove"], communeCode: "10114", formerName: "Xã Kim An", keeper: "Nguyễn Hữu Tạo", squareMetres: 28_000, at: [20.8511, 105.7498] },
    { key: "store", kind: "packing_house", name: ["Kho để héo Phú Diễn", "Phu Dien curing store"], communeCode: "00619", formerName: "Phường Phú Diễn", keeper: "Trần Thị Lụa", squareMetres: 260, at: [21.0489, 105.7661] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0102", issuer: "Trung tâm Giám định Đồng Lúa", issued: 280, lastsDays: 800, scope: "Bưởi, cam trên 3,3 ha tại Phú Diễn và Kim An", categories: ["trai-cay"] },
    { kind: "food_safety", number: "102/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 390, lastsDays: 700, scope: "Sơ chế, bảo quản trái cây tươi" },
    { kind: "collective_mark", number: "4-0102-DEMO", issuer: "Cục Sở hữu trí tuệ", issued: 1_500, lastsDays: 1_400, scope: "Nhãn hiệu tập thể Bưởi Diễn", categories: ["trai-cay"] },
    { kind: "ocop", number: "OCOP-HN-2025-0102", issuer: "UBND thành phố Hà Nội", issued: 240, lastsDays: 850, scope: "Bưởi Diễn", categories: ["trai-cay"], stars: 4 },
  ],
  facts: { fertiliser: "Phân chuồng ủ, bột đậu tương ngâm", pestControl: "none", water: "Nước giếng khoan, tưới gốc", packer: "Tổ kho Phú Diễn" },
  goods: [
    {
      key: "buoi-dien", picture: "buoi-dien", category: "trai-cay",
      name: ["Bưởi Diễn", "Dien pomelo"],
      about: [
        "Quả chừng chín lạng, vỏ vàng rám, cầm nặng tay, thơm cả gian nhà. Hái từ những gốc ghép của vườn cổ, để héo cuống ba tuần. Tép nhỏ, mọng, ngọt đậm; ăn xong vỏ còn đem đun nước gội đầu.",
        "About 900 grams each, golden and a little weathered, heavy in the hand, scenting the whole room. From grafts of the old garden, rested for three weeks. Small juicy sacs, deep sweetness; afterwards the peel is boiled for washing hair, as our grandmothers did.",
      ],
      brand: "Vườn Diễn", unit: ["quả", "fruit"], net: [0.9, "kg"], grams: 950, priceVnd: 45_000, most: 40,
      use: ["Gọt vỏ, bóc múi ăn tươi, hoặc trộn nộm tôm thịt.", "Peel and eat fresh, or toss into a salad with prawns and pork."],
      keep: ["Bôi vôi cuống hoặc để nguyên, nơi khô thoáng, tới 60 ngày. Đừng cho vào tủ lạnh khi chưa bổ.", "Keep dry and airy for up to 60 days. Do not refrigerate before cutting."],
      shelfDays: 60, standard: VIETGAP, months: [11, 12, 1, 2], listed: 39,
      lot: { place: "old", packed: "store", quantity: 420, restDays: 21, facts: { variety: "Bưởi Diễn, cây ghép 12 năm tuổi", harvester: "Tổ vườn xóm Đình" } },
    },
    {
      key: "buoi-dien-thung", picture: "buoi-dien", lead: 2, category: "trai-cay",
      name: ["Bưởi Diễn thùng sáu quả", "Dien pomelo, box of six"],
      title: ["Bưởi Diễn OCOP 4 sao, thùng sáu quả", "Dien pomelo, OCOP 4 stars, box of six"],
      about: [
        "Sáu quả lựa đều tay, lót rơm, xếp thùng giấy có lỗ thoáng. Thùng nào cũng ghi lô, ngày hái và tên người vườn. Hợp để biếu, hoặc để nhà ăn dần cả tháng.",
        "Six fruit of one size, bedded in straw in a ventilated box. Each box names its lot, the day of picking and the gardener. A present, or a month of breakfasts.",
      ],
      brand: "Vườn Diễn", unit: ["thùng", "box"], net: [5.4, "kg"], grams: 6_000, priceVnd: 275_000, most: 10,
      use: ["Ăn tươi. Quả nào vỏ mềm thì ăn trước.", "Eat fresh; start with the fruit whose skin has softened."],
      keep: ["Mở nắp thùng, để nơi khô thoáng tới 60 ngày.", "Open the lid and keep dry and airy for up to 60 days."],
      shelfDays: 60, standard: VIETGAP, isPrepacked: true, months: [11, 12, 1, 2], listed: 24,
      lot: { place: "old", packed: "store", quantity: 60, restDays: 21, facts: { variety: "Bưởi Diễn, gốc trên 40 tuổi", harvester: "Trần Đình Thuận" } },
    },
    {
      key: "cam-canh", picture: "cam-canh", category: "trai-cay",
      name: ["Cam Canh bờ Đáy", "Canh oranges of the Day River"],
      about: [
        "Cam Canh trồng ở Kim An, bãi cát pha ven sông Đáy. Vỏ đỏ, mỏng, bóc không dính tay; quả nhỏ, ít hạt, ngọt mát. Hái chừa cuống và hai lá để giữ tươi.",
        "Canh oranges from Kim An, on sandy soil by the Day River. Thin red skin that comes away clean; small fruit, few seeds, a cool sweetness. Picked with stem and two leaves to keep them fresh.",
      ],
      brand: "Vườn Diễn", unit: ["kg", "kg"], net: [1, "kg"], grams: 1_050, priceVnd: 55_000,
      use: ["Bóc ăn tươi, hoặc vắt nước.", "Peel and eat, or press for juice."],
      keep: ["Để nơi mát 7 ngày, ngăn mát 15 ngày.", "7 days in a cool place, 15 days at 4–8 °C."],
      shelfDays: 15, standard: VIETGAP, months: [11, 12, 1, 2], listed: 21,
      lot: { place: "kim-an", packed: "store", quantity: 160, facts: { variety: "Cam đường Canh", harvester: "Nguyễn Hữu Tạo", pestControl: "biological", pesticide: "Dầu khoáng SK Enspray", waitingDays: 7 }, daysBefore: { sprayedOn: 34 } },
    },
    {
      key: "cam-canh-gio", picture: "cam-canh", lead: 2, category: "trai-cay",
      name: ["Giỏ cam Canh ba cân", "Basket of Canh oranges"],
      title: ["Giỏ cam Canh ba cân, giỏ tre Phú Vinh", "Canh oranges in a Phu Vinh bamboo basket, 3 kg"],
      about: [
        "Ba cân cam lựa, xếp trong giỏ tre đan tay. Giỏ dùng lại được: đựng rau, đựng bánh, treo bếp.",
        "Three kilos of chosen oranges in a hand-woven bamboo basket. Keep the basket: it will hold vegetables, bread, or hang in the kitchen.",
      ],
      brand: "Vườn Diễn", unit: ["giỏ", "basket"], net: [3, "kg"], grams: 3_500, priceVnd: 215_000, most: 8,
      use: ["Bóc ăn tươi.", "Peel and eat."],
      keep: ["Để nơi mát 7 ngày, ngăn mát 15 ngày.", "7 days in a cool place, 15 days at 4–8 °C."],
      shelfDays: 15, standard: VIETGAP, months: [11, 12, 1, 2], listed: 6,
      lot: { place: "kim-an", packed: "store", quantity: 24, facts: { variety: "Cam đường Canh", harvester: "Nguyễn Hữu Tạo" } },
    },
    {
      key: "chuoi-tieu-vuon", picture: "chuoi-tieu", lead: 2, category: "trai-cay",
      name: ["Chuối tiêu vườn Diễn", "Garden bananas from Dien"],
      about: [
        "Chuối trồng quanh bờ vườn bưởi, mỗi tuần chặt vài buồng. Ủ lá xoan, không dùng thuốc giấm; chín từ từ, vỏ lốm đốm là ngọt.",
        "Bananas from the edges of the pomelo garden, a few stems a week. Ripened under chinaberry leaves, without ripening agents; when the skin is freckled they are sweet.",
      ],
      brand: "Vườn Diễn", unit: ["nải", "hand"], net: [1.3, "kg"], grams: 1_400, priceVnd: 26_000,
      use: ["Ăn tươi; quả chín kỹ làm bánh chuối.", "Eat fresh; use very ripe ones for banana cake."],
      keep: ["Treo nơi thoáng, không để tủ lạnh.", "Hang in an airy place; do not refrigerate."],
      shelfDays: 6, standard: VIETGAP, months: ALL_YEAR, listed: 17,
      lot: { place: "old", packed: "store", quantity: 26, facts: { variety: "Chuối tiêu hồng", harvester: "Trần Thị Lụa" } },
    },
  ],
};
