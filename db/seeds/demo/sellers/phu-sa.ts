import { ALL_YEAR, WINTER, type Pair, type SellerSeed } from "../seed-types.ts";

const COOL: Pair = [
  "Bọc giấy hoặc khăn ẩm, để ngăn mát 2–8 °C. Đừng rửa trước khi cất.",
  "Wrap in paper or a damp cloth and keep at 2–8 °C. Do not wash before storing.",
];
const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";

/** The vegetable cooperative of htx@, whose lots the guides and the trials follow. */
// prettier-ignore
export const PHU_SA: SellerSeed = {
  no: 1,
  email: "htx@demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Rau an toàn Phù Sa",
  name: ["Rau Phù Sa Văn Đức", "Phu Sa Vegetables of Van Duc"],
  taxCode: "0199001010",
  registered: ["01.18.000101", "2016-05-12", "Phòng Tài chính – Kế hoạch huyện Gia Lâm"],
  head: "Nguyễn Văn Bền",
  address: "Thôn Chử Xá",
  communeCode: "00577",
  story: [
    "Chúng tôi trồng rau trên bãi bồi sông Hồng ở Văn Đức, đất này ba đời nay chỉ trồng rau. Hợp tác xã có 38 hộ, 21 héc-ta, mỗi ruộng cắm một biển ghi tên người trồng và ngày xuống giống. Rau cắt từ bốn giờ sáng, qua nhà sơ chế ở Chử Xá rồi lên xe vào phố trước bảy giờ.",
    "We grow vegetables on the silt of the Red River at Van Duc; for three generations this land has carried nothing else. The cooperative is 38 households on 21 hectares, and each plot has a board with the grower's name and the day of planting. We cut from four in the morning, wash and pack at Chu Xa, and are on the road before seven.",
  ],
  shippingVnd: 20_000,
  freeFromVnd: 250_000,
  area: ["Các phường nội thành, xã Gia Lâm và xã Bát Tràng", "Inner wards, Gia Lam and Bat Trang communes"],
  deliveryDays: 1,
  pickup: "Nhà sơ chế Chử Xá, xã Bát Tràng, từ 5 giờ đến 10 giờ sáng",
  returns: [
    "Bà con mở xem trước khi nhận. Rau dập, úng hay thiếu cân thì đổi ngay trong ngày, hoặc hoàn tiền trong 3 ngày làm việc.",
    "Open and look before you accept. Bruised, soggy or short bunches are replaced the same day or refunded within 3 working days.",
  ],
  bin: "970405",
  gs1Prefix: "8938501234",
  picture: "ruong-rau",
  joined: 74,
  places: [
    { key: "farm", kind: "farm", name: ["Bãi rau Chử Xá", "Chu Xa river fields"], communeCode: "00577", formerName: "Xã Văn Đức", keeper: "Nguyễn Văn Bền", squareMetres: 96_000, at: [20.9561, 105.9043] },
    { key: "plot-3", kind: "plot", name: ["Ruộng số 3 bãi Chử Xá", "Plot 3, Chu Xa"], communeCode: "00577", formerName: "Xã Văn Đức", keeper: "Đặng Thị Hường", squareMetres: 1_440, at: [20.9552, 105.9051], within: ["farm", "RUONG-3"] },
    { key: "plot-7", kind: "plot", name: ["Ruộng số 7 bãi Sơn Hô", "Plot 7, Son Ho"], communeCode: "00577", formerName: "Xã Văn Đức", keeper: "Lê Văn Quyết", squareMetres: 2_160, at: [20.9498, 105.9087], within: ["farm", "RUONG-7"] },
    { key: "house", kind: "packing_house", name: ["Nhà sơ chế Chử Xá", "Chu Xa packing house"], communeCode: "00577", formerName: "Xã Văn Đức", keeper: "Phạm Thị Mây", squareMetres: 320, at: [20.9583, 105.9022] },
    { key: "depot", kind: "store", name: ["Điểm giao Long Biên", "Long Bien depot"], communeCode: "00097", formerName: "Phường Phúc Xá", keeper: "Nguyễn Thị Nga", squareMetres: 45, at: [21.0441, 105.8497] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0101", issuer: "Trung tâm Giám định Đồng Lúa", issued: 310, lastsDays: 780, scope: "Rau ăn lá, ăn củ, ăn quả trên 21 ha bãi Chử Xá, Sơn Hô", categories: ["rau-cu"], places: ["farm", "plot-3", "plot-7", "house"], isDrawn: true },
    { kind: "food_safety", number: "101/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 420, lastsDays: 670, scope: "Sơ chế, đóng gói rau tươi tại nhà sơ chế Chử Xá", isDrawn: true },
    { kind: "safe_chain", number: "18/GXN-CCCL", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 340, lastsDays: 25, scope: "Chuỗi rau an toàn từ ruộng đến điểm bán", categories: ["rau-cu"], isDrawn: true },
  ],
  facts: { fertiliser: "Phân chuồng ủ hoai, đạm cá", pestControl: "none", water: "Giếng khoan 32 m, xét nghiệm tháng Ba", packer: "Tổ sơ chế Chử Xá" },
  depot: { place: "depot", receiver: "Điểm giao Long Biên của hợp tác xã", vehicle: "Xe tải 1,2 tấn" },
  goods: [
    {
      key: "cai-ngot", picture: "cai-ngot", category: "rau-cu", gtin: "8938501234568", hasDatedCodes: true,
      name: ["Cải ngọt an toàn", "Safe choy sum"],
      about: [
        "Cải ngọt bãi Chử Xá, cắt sáng nay khi lá còn đọng sương. Cọng giòn, lá mỏng, luộc lên nước xanh trong. Mỗi bó buộc lạt tre, kèm mã lô để bà con xem ruộng và người trồng.",
        "Choy sum from the Chu Xa fields, cut this morning with the dew still on it. Crisp stems, thin leaves, and a clear green broth when boiled. Every bunch is tied with bamboo and carries its lot, so you can see the plot and who grew it.",
      ],
      brand: "Phù Sa", unit: ["bó", "bunch"], net: [400, "g"], grams: 450, priceVnd: 12_000, most: 30,
      use: ["Nhặt bỏ gốc, rửa ba lần nước. Luộc 2 phút, xào tỏi, hoặc nấu canh với thịt băm.", "Trim the roots and rinse three times. Boil for 2 minutes, stir-fry with garlic, or make soup with minced pork."],
      keep: COOL, shelfDays: 3, standard: VIETGAP, isPrepacked: true, months: ALL_YEAR, listed: 34,
      lot: { place: "plot-3", packed: "house", quantity: 180, facts: { variety: "Cải ngọt lùn", harvester: "Đặng Thị Hường" }, daysBefore: { sownOn: 38 }, tested: ["KN-26-1187", "Phòng kiểm nghiệm Nông sản Hà Nội"] },
      second: { place: "plot-7", packed: "house", quantity: 90, facts: { variety: "Cải ngọt cao cây", harvester: "Lê Văn Quyết", pestControl: "biological", pesticide: "Chế phẩm Bt (Bacillus thuringiensis)", waitingDays: 3 }, daysBefore: { sownOn: 41, sprayedOn: 11 } },
    },
    {
      key: "bi-xanh", picture: "bi-xanh", category: "rau-cu", gtin: "8938501234575",
      name: ["Bí xanh Văn Đức", "Van Duc wax gourd"],
      about: [
        "Bí đá ruột đặc, vỏ xanh thẫm, mỗi quả chừng một cân rưỡi. Giàn bí ở cuối bãi hướng ra sông nên quả thẳng, ít hạt. Để ngoài bếp cả tháng vẫn nguyên vị.",
        "Dense, dark green gourds of about a kilo and a half each. The trellises face the river, so the fruit hangs straight and has few seeds. It keeps for a month in the kitchen.",
      ],
      brand: "Phù Sa", unit: ["quả", "gourd"], net: [1.5, "kg"], grams: 1_550, priceVnd: 24_000,
      use: ["Gọt vỏ, bỏ ruột. Nấu canh sườn, luộc chấm muối vừng, hoặc làm nước bí.", "Peel and seed. Good in rib soup, boiled with sesame salt, or as a cool drink."],
      keep: ["Để nơi thoáng, tránh nắng; bổ ra thì bọc kín và để ngăn mát tối đa 4 ngày.", "Keep in an airy, shaded place; once cut, wrap and keep cool for up to 4 days."],
      shelfDays: 30, standard: VIETGAP, months: [4, 5, 6, 7, 8, 9, 10, 11], listed: 40,
      lot: { place: "plot-7", packed: "house", quantity: 120, facts: { variety: "Bí đá Nông nghiệp 1", harvester: "Lê Văn Quyết" }, daysBefore: { sownOn: 85 } },
    },
    {
      key: "cai-bap", picture: "cai-bap", category: "rau-cu",
      name: ["Cải bắp Văn Đức", "Van Duc cabbage"],
      title: ["Cải bắp Văn Đức, bắp cuộn chặt", "Van Duc cabbage, firm heads"],
      about: [
        "Bắp tròn dẹt, nặng tay, chừng 1,2 cân. Giống gieo cuối tháng Tám, gặp gió heo may thì lá cuộn dày và ngọt. Chúng tôi tỉa hai lớp lá già, giữ một lớp xanh để rau không dập khi đi đường.",
        "Flat, heavy heads of about 1.2 kg. Sown at the end of August, the leaves fold tight and sweet in the first cool winds. We trim two old layers and leave one green one as a coat for the road.",
      ],
      brand: "Phù Sa", unit: ["bắp", "head"], net: [1.2, "kg"], grams: 1_250, priceVnd: 19_000,
      use: ["Luộc chấm trứng dầm, xào cà chua, muối xổi, hoặc cuốn thịt hấp.", "Boil and dip in egg and fish sauce, stir-fry with tomato, pickle overnight, or roll around minced pork."],
      keep: COOL, shelfDays: 7, standard: VIETGAP, months: WINTER, listed: 33,
      lot: { place: "plot-7", packed: "house", quantity: 150, facts: { variety: "KK Cross", harvester: "Lê Văn Quyết", pestControl: "biological", pesticide: "Chế phẩm Bt (Bacillus thuringiensis)", waitingDays: 3 }, daysBefore: { sownOn: 92, sprayedOn: 16 } },
    },
    {
      key: "ca-chua-phu-sa", picture: "ca-chua", category: "rau-cu",
      name: ["Cà chua bãi sông", "Riverside tomatoes"],
      about: [
        "Cà chua chín cây, hái lúc đỏ tám phần để về đến bếp thì vừa chín hẳn. Quả chắc, nhiều bột, vỏ mỏng. Nấu canh riêu không cần thêm màu.",
        "Vine-ripened and picked when four fifths red, so they finish on your kitchen shelf. Firm, floury, thin-skinned; a crab soup needs no other colour.",
      ],
      brand: "Phù Sa", unit: ["hộp", "box"], net: [500, "g"], grams: 540, priceVnd: 15_000,
      use: ["Ăn sống, nấu canh, sốt. Rửa dưới vòi nước, bỏ cuống.", "Eat raw, in soups and sauces. Rinse and remove the stalk."],
      keep: ["Để nơi mát 12–18 °C, cuống quay xuống. Quả chín kỹ mới cho vào tủ lạnh.", "Keep at 12–18 °C, stalk down. Refrigerate only when fully ripe."],
      shelfDays: 6, standard: VIETGAP, isPrepacked: true, months: [10, 11, 12, 1, 2, 3, 4], listed: 31,
      lot: { place: "plot-3", packed: "house", quantity: 140, facts: { variety: "Savior", harvester: "Đặng Thị Hường" }, daysBefore: { sownOn: 88 } },
    },
    {
      key: "mong-toi", picture: "mong-top", category: "rau-cu",
      name: ["Mồng tơi Chử Xá", "Chu Xa Malabar spinach"],
      about: [
        "Mồng tơi lá to, cắt ngọn hai đốt nên không dai. Ba hộ ở xóm Bãi thay nhau cắt, hôm nào cũng có rau mới.",
        "Broad leaves, cut two joints from the tip so they stay tender. Three households of the river hamlet take turns cutting, so there is a fresh lot every day.",
      ],
      brand: "Phù Sa", unit: ["bó", "bunch"], net: [400, "g"], grams: 440, priceVnd: 9_000,
      use: ["Nấu canh cua, canh ngao, hoặc xào tỏi lửa to.", "For crab or clam soup, or stir-fried with garlic over high heat."],
      keep: COOL, shelfDays: 2, standard: VIETGAP, isPrepacked: true, months: [3, 4, 5, 6, 7, 8, 9, 10, 11], listed: 30,
      lot: { place: "plot-3", packed: "house", quantity: 120, facts: { variety: "Mồng tơi lá to", harvester: "Trần Thị Nhài" }, daysBefore: { sownOn: 33 } },
    },
    {
      key: "rau-thom", picture: "rau-thom", category: "rau-cu",
      name: ["Rau thơm ba loại", "Three-herb bundle"],
      title: ["Rau thơm ba loại: húng, bạc hà, tía tô", "Three herbs: basil, mint, perilla"],
      about: [
        "Một túm đủ ba thứ để ăn bún chả: húng quế, bạc hà, tía tô. Cắt buổi chiều, phun sương, sáng hôm sau giao.",
        "One bundle with the three herbs of bun cha: basil, mint and perilla. Cut in the late afternoon, misted, delivered the next morning.",
      ],
      brand: "Phù Sa", unit: ["túi", "bag"], net: [150, "g"], grams: 170, priceVnd: 10_000,
      use: ["Nhặt lá, ngâm nước muối loãng 5 phút, vẩy ráo rồi ăn sống.", "Pick the leaves, soak 5 minutes in lightly salted water, shake dry and eat raw."],
      keep: ["Cắm vào cốc nước, trùm túi, để ngăn mát.", "Stand in a glass of water, cover with a bag and keep cool."],
      shelfDays: 3, standard: VIETGAP, isPrepacked: true, months: ALL_YEAR, listed: 29,
      lot: { place: "plot-3", packed: "house", quantity: 100, facts: { variety: "Húng quế, bạc hà, tía tô", harvester: "Trần Thị Nhài" }, daysBefore: { sownOn: 55 } },
    },
    {
      key: "su-hao-phu-sa", picture: "su-hao", category: "rau-cu",
      name: ["Su hào non", "Young kohlrabi"],
      title: ["Su hào non, dây ba củ", "Young kohlrabi, string of three"],
      about: [
        "Củ bằng nắm tay, vỏ mỏng, chưa có xơ. Để nguyên lá non: lá thái nhỏ xào tỏi ngon chẳng kém củ.",
        "Fist-sized, thin-skinned, before the fibres come. The young leaves are left on: sliced fine and fried with garlic they are as good as the bulb.",
      ],
      brand: "Phù Sa", unit: ["dây", "string"], net: [800, "g"], grams: 900, priceVnd: 16_000,
      use: ["Thái sợi xào thịt bò, luộc, hoặc nạo làm nộm.", "Shred and stir-fry with beef, boil, or grate for a salad."],
      keep: COOL, shelfDays: 6, standard: VIETGAP, months: WINTER, listed: 28,
      lot: { place: "plot-7", packed: "house", quantity: 90, facts: { variety: "B40 chọn lọc", harvester: "Lê Văn Quyết" }, daysBefore: { sownOn: 60 } },
    },
  ],
};
