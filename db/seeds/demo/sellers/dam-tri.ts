import { type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const DAM_TRI: SellerSeed = {
  no: 23,
  email: "damtri@hang.demo.cholanh.vn",
  kind: "household",
  legalName: "Hộ kinh doanh Trà sen Đầm Trị",
  name: ["Trà sen Đầm Trị", "Dam Tri Lotus Tea"],
  registered: ["01C8000123", "2009-05-05", "Phòng Tài chính – Kế hoạch quận Tây Hồ"],
  head: "Lưu Thị Hiền",
  address: "Số 9 ngõ 31 phố Tô Ngọc Vân",
  communeCode: "00103",
  story: [
    "Sen bách diệp đầm Trị hái lúc năm giờ sáng khi hoa vừa hé. Một ký trà phải một nghìn bông, ướp bảy lần, mỗi lần ba ngày. Cả nhà làm được chừng mười hai ký một mùa.",
    "The hundred-petal lotus of Dam Tri is picked at five, as it opens. A kilo of tea takes a thousand flowers and seven scentings of three days each. My family makes about twelve kilos in a season.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 700_000,
  area: ["Toàn quốc", "Nationwide"],
  deliveryDays: 2,
  pickup: "Số 9 ngõ 31 phố Tô Ngọc Vân, phường Tây Hồ",
  returns: ["Hộp còn niêm phong được trả lại trong 15 ngày.", "Sealed boxes may be returned within 15 days."],
  bin: "970423",
  joined: 52,
  places: [
    { key: "house", kind: "workshop", name: ["Nhà ướp trà Quảng An", "Quang An scenting house"], communeCode: "00103", formerName: "Phường Quảng An", keeper: "Lưu Thị Hiền", squareMetres: 70, at: [21.0655, 105.8268] },
  ],
  papers: [
    { kind: "safe_food_commitment", number: "CK-00103-0123", issuer: "UBND phường Tây Hồ", issued: 240, lastsDays: 850, scope: "Ướp trà sen" },
    { kind: "ocop", number: "OCOP-HN-2024-0123", issuer: "UBND thành phố Hà Nội", issued: 520, lastsDays: 570, scope: "Trà sen Quảng An", categories: ["che-gao"], stars: 5 },
  ],
  facts: { pestControl: "none", water: "Nước mưa trữ", packer: "Lưu Thị Hiền" },
  goods: [
    {
      key: "tra-sen", picture: "tra-sen", category: "che-gao",
      name: ["Trà sen Tây Hồ", "West Lake lotus tea"], title: ["Trà sen Tây Hồ, OCOP 5 sao", "West Lake lotus tea, OCOP 5 stars"],
      about: ["Trà shan ướp gạo sen bảy lần. Pha đến nước thứ tư vẫn còn hương; uống xong chén không, úp xuống vẫn thơm.", "Highland tea scented seven times with lotus anthers. The fourth steeping is still fragrant, and so is the empty cup turned upside down."],
      brand: "Đầm Trị", unit: ["hộp", "box"], net: [100, "g"], grams: 180, priceVnd: 980_000, most: 3,
      use: ["5 g trà, 200 ml nước 85 °C, hãm 30 giây.", "5 g to 200 ml at 85 °C for 30 seconds."], keep: ["Kín, khô, xa mùi mạnh.", "Sealed, dry, away from strong smells."], shelfDays: 540, standard: "TCVN 9740:2013 (Chè xanh)", isPrepacked: true, months: [6, 7], listed: 45,
      lot: { place: "house", quantity: 14, restDays: 24, facts: { variety: "Chè shan Hà Giang, sen bách diệp đầm Trị", harvester: "Gia đình bà Hiền" } },
    },
    {
      key: "tra-uop-bong", picture: "tra-sen", lead: 2, category: "che-gao",
      name: ["Trà ướp trong bông sen", "Tea scented inside the lotus"],
      about: ["Mỗi bông sen ôm mười lăm gam trà qua một đêm, gói lá, cấp đông. Một bông pha được hai ấm.", "Each flower holds fifteen grams of tea for a night, then is wrapped in leaf and frozen. One flower makes two pots."],
      brand: "Đầm Trị", unit: ["bông", "flower"], net: [15, "g"], grams: 60, priceVnd: 45_000, most: 10,
      use: ["Rã đông 10 phút, dốc trà vào ấm.", "Thaw for 10 minutes and tip the tea into the pot."], keep: ["−18 °C.", "−18 °C."], shelfDays: 365, standard: "TCVN 9740:2013 (Chè xanh)", isPrepacked: true, months: [6, 7], listed: 16,
      lot: { place: "house", quantity: 90, restDays: 1, facts: { variety: "Chè Tân Cương, sen bách diệp đầm Trị", harvester: "Gia đình bà Hiền" } },
    },
  ],
};
