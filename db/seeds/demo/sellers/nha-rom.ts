import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const NHA_ROM: SellerSeed = {
  no: 8,
  email: "nharom@hang.demo.cholanh.vn",
  kind: "household",
  legalName: "Hộ kinh doanh Nấm Nhà Rơm",
  name: ["Nấm Nhà Rơm", "Straw House Mushrooms"],
  registered: ["01U8000108", "2020-05-11", "Phòng Tài chính – Kế hoạch huyện Quốc Oai"],
  head: "Vương Thị Nụ",
  address: "Thôn Đình Tổ",
  communeCode: "09895",
  story: [
    "Sáu nhà nấm lợp rơm, nền đất nện, lúc nào cũng ẩm mát. Bịch phôi làm từ mùn cưa cao su và cám gạo, hấp khử trùng tám tiếng. Nấm hái hai lần một ngày, sáng năm giờ và chiều ba giờ.",
    "Six thatched houses with beaten earth floors, damp and cool all year. The blocks are rubberwood sawdust and rice bran, steamed for eight hours. We pick twice a day, at five in the morning and three in the afternoon.",
  ],
  shippingVnd: 25_000,
  freeFromVnd: 250_000,
  area: ["Quốc Oai, Hà Đông, Cầu Giấy, Thanh Xuân", "Quoc Oai, Ha Dong, Cau Giay, Thanh Xuan"],
  deliveryDays: 1,
  returns: ["Nấm chảy nước hay có mùi lạ: gửi ảnh trong 24 giờ, chúng tôi hoàn tiền.", "If the mushrooms are wet or smell strange, send a photograph within 24 hours and we refund you."],
  exemption: "small_primary_production",
  bin: "970422",
  joined: 60,
  places: [
    { key: "houses", kind: "farm", name: ["Sáu nhà nấm Đình Tổ", "Dinh To mushroom houses"], communeCode: "09895", formerName: "Thị trấn Quốc Oai", keeper: "Vương Thị Nụ", squareMetres: 900, at: [20.9921, 105.6413] },
  ],
  papers: [
    { kind: "safe_food_commitment", number: "CK-09895-0108", issuer: "UBND xã Quốc Oai", issued: 210, lastsDays: 880, scope: "Sản xuất nấm ăn" },
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0108", issuer: "Trung tâm Giám định Đồng Lúa", issued: 150, lastsDays: 930, scope: "Nấm sò, nấm rơm", categories: ["rau-cu"] },
  ],
  facts: { pestControl: "none", water: "Nước máy qua lọc than", harvester: "Vương Thị Nụ", packer: "Vương Văn Hải" },
  goods: [
    {
      key: "nam-so", picture: "nam-so", category: "rau-cu",
      name: ["Nấm sò trắng", "White oyster mushrooms"],
      about: ["Tai nấm dày, mép chưa cong, hái lúc vừa nở. Xào lên giòn sần sật, nước ngọt như nước gà.", "Thick caps picked just as they open, before the rims curl. They stay firm in the pan and give a broth like chicken."],
      unit: ["khay", "tray"], net: [300, "g"], grams: 340, priceVnd: 22_000,
      use: ["Xé sợi, chần nhanh, xào hoặc nấu lẩu.", "Tear, blanch briefly, then fry or use in a hotpot."], keep: ["Ngăn mát 2–5 °C, không rửa trước.", "Keep at 2–5 °C, unwashed."], shelfDays: 4, standard: "TCVN 11892-1:2017 (VietGAP trồng trọt)", isPrepacked: true, months: ALL_YEAR, listed: 27,
      lot: { place: "houses", quantity: 80, facts: { variety: "Nấm sò trắng PN" }, daysBefore: { sownOn: 32 } },
    },
    {
      key: "nam-so-cum", picture: "nam-so", lead: 2, category: "rau-cu",
      name: ["Nấm sò nguyên cụm", "Oyster mushrooms in clusters"],
      about: ["Để nguyên cụm như lúc còn trên bịch phôi, cắt gốc. Mua về tự tách, giữ được lâu hơn một ngày.", "Left in clusters as they grew, only the base cut off. They keep a day longer than loose caps."],
      unit: ["kg", "kg"], net: [1, "kg"], grams: 1_080, priceVnd: 62_000,
      use: ["Tách tai, rửa nhanh dưới vòi, vắt ráo rồi nấu.", "Separate, rinse quickly, squeeze dry and cook."], keep: ["Ngăn mát 2–5 °C.", "Keep at 2–5 °C."], shelfDays: 5, standard: "TCVN 11892-1:2017 (VietGAP trồng trọt)", months: ALL_YEAR, listed: 18,
      lot: { place: "houses", quantity: 40, facts: { variety: "Nấm sò trắng PN" }, daysBefore: { sownOn: 33 } },
    },
  ],
};
