import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const BAI_NOI: SellerSeed = {
  no: 10,
  email: "bainoi@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Chuối Bãi Nổi",
  name: ["Chuối Bãi Nổi Vân Nam", "Bai Noi Bananas of Van Nam"],
  taxCode: "0199011971",
  registered: ["01.22.000110", "2017-03-30", "Phòng Tài chính – Kế hoạch huyện Phúc Thọ"],
  head: "Khuất Văn Hùng",
  address: "Cụm 4 Vân Nam",
  communeCode: "09739",
  story: [
    "Bãi nổi giữa sông Hồng, phải đi đò mới sang vườn. Chuối tiêu hồng ở đây quả cong, vỏ mỏng, chín vàng cả nải cùng lúc. Chúng tôi bao buồng từ lúc mới trổ nên vỏ không sạm.",
    "Our plantation is an island in the Red River, reached by ferry. The bananas are curved and thin-skinned, and a whole hand turns gold together. We bag the stems as soon as they flower, so the skins stay clear.",
  ],
  shippingVnd: 25_000,
  freeFromVnd: 300_000,
  area: ["Sơn Tây, Phúc Thọ, các phường nội thành", "Son Tay, Phuc Tho, inner wards"],
  deliveryDays: 1,
  returns: ["Chuối dập, chín quá: đổi nải khác trong 2 ngày.", "Bruised or overripe hands are replaced within 2 days."],
  bin: "970405",
  joined: 58,
  places: [
    { key: "island", kind: "farm", name: ["Bãi nổi Vân Nam", "Van Nam river island"], communeCode: "09739", formerName: "Xã Vân Nam", keeper: "Khuất Văn Hùng", squareMetres: 86_000, at: [21.1542, 105.5811] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0110", issuer: "Trung tâm Giám định Đồng Lúa", issued: 170, lastsDays: 910, scope: "Chuối trên 8,6 ha", categories: ["trai-cay"] },
    { kind: "food_safety", number: "110/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 170, lastsDays: 920, scope: "Sơ chế, rấm chín chuối" },
    { kind: "ocop", number: "OCOP-HN-2025-0110", issuer: "UBND thành phố Hà Nội", issued: 300, lastsDays: 790, scope: "Chuối tiêu hồng Vân Nam", categories: ["trai-cay"], stars: 3 },
  ],
  facts: { fertiliser: "Phù sa, phân chuồng", pestControl: "none", water: "Nước sông", packer: "Tổ rấm chín" },
  goods: [
    {
      key: "chuoi-tieu-hong", picture: "chuoi-tieu", category: "trai-cay",
      name: ["Chuối tiêu hồng", "Pink-fleshed bananas"], title: ["Chuối tiêu hồng Vân Nam, OCOP 3 sao", "Van Nam bananas, OCOP 3 stars"],
      about: ["Nải mười bốn đến mười sáu quả, chín bằng đất đèn thì không: chúng tôi rấm trong phòng ấm bằng khí chín tự nhiên của chính chuối. Thơm, dẻo, ruột hơi hồng.", "Hands of 14 to 16, ripened in a warm room by their own gas, without carbide. Fragrant and chewy, the flesh faintly pink."],
      unit: ["nải", "hand"], net: [1.6, "kg"], grams: 1_700, priceVnd: 28_000,
      use: ["Ăn tươi, cúng rằm.", "Eat fresh, or for the altar."], keep: ["Treo nơi mát, 5 ngày.", "Hang in a cool place, 5 days."], shelfDays: 6, standard: "TCVN 11892-1:2017 (VietGAP trồng trọt)", months: ALL_YEAR, listed: 28,
      lot: { place: "island", quantity: 180, facts: { variety: "Tiêu hồng Khoái Châu", harvester: "Khuất Văn Hùng" } },
    },
    {
      key: "chuoi-xanh", picture: "chuoi-tieu", lead: 2, category: "trai-cay",
      name: ["Chuối tiêu già để chín dần", "Mature green bananas"],
      about: ["Chuối đã già, cuống còn nhựa, giao lúc vừa ửng. Để ba bốn hôm là chín, hợp nhà ít người.", "Full-grown and just turning; they ripen at home in three or four days. For small households."],
      unit: ["nải", "hand"], net: [1.5, "kg"], grams: 1_600, priceVnd: 24_000,
      use: ["Để chín rồi ăn tươi; còn xanh nấu ốc, nấu lươn.", "Let ripen and eat; while green, cook with snails or eel."], keep: ["Nơi thoáng, tránh nắng, 9 ngày.", "Airy and shaded, 9 days."], shelfDays: 9, standard: "TCVN 11892-1:2017 (VietGAP trồng trọt)", months: ALL_YEAR, listed: 20,
      lot: { place: "island", quantity: 90, facts: { variety: "Tiêu hồng Khoái Châu", harvester: "Khuất Thị Lan" } },
    },
  ],
};
