import { type SellerSeed } from "../seed-types.ts";

const STANDARD = "TCVN 11041-5:2018 (Gạo hữu cơ)";

// prettier-ignore
export const BEN_GO: SellerSeed = {
  no: 20,
  email: "bengo@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Lúa hữu cơ Bến Gò",
  name: ["Lúa hữu cơ Bến Gò", "Ben Go Organic Rice"],
  taxCode: "0199024307",
  registered: ["01.28.000120", "2016-04-25", "Phòng Tài chính – Kế hoạch huyện Chương Mỹ"],
  head: "Trịnh Thị Nguyệt",
  address: "Thôn Hạ Dục",
  communeCode: "10096",
  story: [
    "Hai mươi chín hộ ở Đồng Phú bỏ thuốc cỏ từ 2016, thay bằng vịt con thả ruộng và làm cỏ tay. Mỗi sào kém đi ba mươi ký thóc, nhưng ốc, cua, rươi đã về lại.",
    "In 2016 twenty-nine households of Dong Phu gave up herbicide for ducklings and hand weeding. Each sao yields thirty kilos less, but the snails, crabs and ragworms have come back.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 350_000,
  area: ["Toàn thành phố Hà Nội", "All of Hanoi"],
  deliveryDays: 2,
  returns: ["Đổi trả trong 30 ngày khi túi còn nguyên.", "Unopened bags may be returned within 30 days."],
  bin: "970436",
  joined: 55,
  places: [
    { key: "field", kind: "farm", name: ["Đồng lúa hữu cơ Hạ Dục", "Ha Duc organic paddies"], communeCode: "10096", formerName: "Xã Đồng Phú", keeper: "Trịnh Thị Nguyệt", squareMetres: 280_000, at: [20.8281, 105.7302] },
    { key: "mill", kind: "packing_house", name: ["Nhà xát Hạ Dục", "Ha Duc mill"], communeCode: "10096", formerName: "Xã Đồng Phú", keeper: "Trịnh Văn Tuyến", squareMetres: 300, at: [20.8263, 105.7327] },
  ],
  papers: [
    { kind: "organic", number: "HC-TT-0120-2025", issuer: "Trung tâm Chứng nhận Nông nghiệp Sinh thái Lá Mạ", issued: 230, lastsDays: 480, scope: "Lúa, gạo trên 28 ha đồng Hạ Dục", categories: ["che-gao"], places: ["field", "mill"] },
    { kind: "food_safety", number: "120/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 230, lastsDays: 860, scope: "Xay xát, đóng gói gạo" },
    { kind: "ocop", number: "OCOP-HN-2024-0120", issuer: "UBND thành phố Hà Nội", issued: 500, lastsDays: 590, scope: "Gạo hữu cơ Đồng Phú", categories: ["che-gao"], stars: 4 },
  ],
  facts: { fertiliser: "Phân trâu bò ủ, bèo hoa dâu", pestControl: "none", water: "Hồ chứa Đồng Sương", harvester: "Tổ gặt Hạ Dục", packer: "Trịnh Văn Tuyến" },
  goods: [
    {
      key: "gao-huu-co", picture: "gao-huu-co", category: "che-gao",
      name: ["Gạo hữu cơ Đồng Phú", "Dong Phu organic rice"], title: ["Gạo hữu cơ Đồng Phú, túi 2 kg", "Dong Phu organic rice, 2 kg"],
      about: ["Ruộng thả vịt, làm cỏ tay, không thuốc trừ cỏ. Hạt đục hơn gạo ngoài chợ vì không đánh bóng, cơm thơm mùi rơm mới.", "Weeded by ducklings and by hand. The grain looks duller than market rice because it is not polished; cooked, it smells of new straw."],
      brand: "Bến Gò", unit: ["túi", "bag"], net: [2, "kg"], grams: 2_050, priceVnd: 84_000,
      use: ["Vo nhẹ, nấu 1 gạo 1,4 nước.", "Rinse lightly; 1 part rice to 1.4 of water."], keep: ["Khô, kín, mát.", "Dry, closed, cool."], shelfDays: 180, standard: STANDARD, isPrepacked: true, months: [6, 10, 11], listed: 41,
      lot: { place: "field", packed: "mill", quantity: 260, restDays: 15, facts: { variety: "ST24" }, daysBefore: { sownOn: 118 } },
      second: { place: "field", packed: "mill", quantity: 80, restDays: 20, facts: { variety: "Tám xoan" }, daysBefore: { sownOn: 140 } },
    },
    {
      key: "gao-huu-co-5kg", picture: "gao-huu-co", lead: 2, category: "che-gao",
      name: ["Gạo hữu cơ hút chân không", "Organic rice, vacuum-packed"], title: ["Gạo hữu cơ hút chân không 5 kg", "Organic rice, vacuum-packed, 5 kg"],
      about: ["Năm ký chia mười gói nửa ký hút chân không, mở gói nào nấu gói ấy, không lo mọt.", "Five kilos in ten half-kilo vacuum packs: open one, cook one, no weevils."],
      brand: "Bến Gò", unit: ["hộp", "box"], net: [5, "kg"], grams: 5_300, priceVnd: 215_000,
      use: ["Một gói nấu cho năm người.", "One pack feeds five."], keep: ["Khô, mát.", "Dry and cool."], shelfDays: 270, standard: STANDARD, isPrepacked: true, listed: 7,
      lot: { place: "field", packed: "mill", quantity: 50, restDays: 15, facts: { variety: "ST24" }, daysBefore: { sownOn: 118 } },
    },
    {
      key: "nep-hoa-vang", picture: "gao-thom", lead: 2, category: "che-gao",
      name: ["Nếp cái hoa vàng hữu cơ", "Organic golden-flower sticky rice"],
      about: ["Nếp hạt tròn, thơm từ lúc ngâm. Đồ xôi không cần nước cốt dừa vẫn bùi; dân làng giữ giống này để gói bánh chưng.", "Round grains, fragrant as soon as they soak. Steamed it needs no coconut; the village keeps this seed for its Tet cakes."],
      brand: "Bến Gò", unit: ["túi", "bag"], net: [2, "kg"], grams: 2_050, priceVnd: 96_000,
      use: ["Ngâm 6 giờ, đồ xôi hoặc gói bánh.", "Soak 6 hours; steam or wrap in leaves."], keep: ["Khô, kín, mát.", "Dry, closed, cool."], shelfDays: 180, standard: STANDARD, isPrepacked: true, months: [10, 11, 12], listed: 24,
      lot: { place: "field", packed: "mill", quantity: 100, restDays: 15, facts: { variety: "Nếp cái hoa vàng" }, daysBefore: { sownOn: 150 } },
    },
  ],
};
