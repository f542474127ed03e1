import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

const VIETGAP = "TCVN 11892-1:2017 (VietGAP trồng trọt)";

// prettier-ignore
export const DOI_CHE: SellerSeed = {
  no: 18,
  email: "doiche@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Chè và Ong Đồi Ba Trại",
  name: ["Chè Đồi Ba Trại", "Ba Trai Hill Tea"],
  taxCode: "0199021560",
  registered: ["01.33.000118", "2014-03-04", "Phòng Tài chính – Kế hoạch huyện Ba Vì"],
  head: "Phùng Quang Lợi",
  address: "Thôn 7 Ba Trại",
  communeCode: "09694",
  story: [
    "Đồi chè Ba Trại trồng từ thời nông trường, nay thay dần bằng giống mới, sao bằng chảo gang. Giữa các luống chè chúng tôi đặt 120 đàn ong; mùa keo, mùa nhãn, mùa bạch đàn mật khác nhau, đóng riêng từng lô.",
    "The tea hills of Ba Trai date from the state farm; we replant with newer clones and fire the leaf in iron pans. Between the rows stand 120 hives; acacia, longan and eucalyptus honeys taste different and are bottled lot by lot.",
  ],
  shippingVnd: 25_000,
  freeFromVnd: 300_000,
  area: ["Toàn quốc, trong Hà Nội giao 2 ngày", "Nationwide; 2 days within Hanoi"],
  deliveryDays: 2,
  returns: ["Gói chưa mở, đổi trả trong 15 ngày.", "Unopened packs may be returned within 15 days."],
  bin: "970405",
  picture: "doi-che",
  joined: 61,
  places: [
    { key: "hill", kind: "farm", name: ["Đồi chè thôn 7", "Hamlet 7 tea hill"], communeCode: "09694", formerName: "Xã Ba Trại", keeper: "Phùng Quang Lợi", squareMetres: 64_000, at: [21.1154, 105.3702] },
    { key: "pans", kind: "workshop", name: ["Xưởng sao chè Ba Trại", "Ba Trai firing shed"], communeCode: "09694", formerName: "Xã Ba Trại", keeper: "Phùng Thị Liễu", squareMetres: 350, at: [21.1169, 105.3738] },
  ],
  papers: [
    { kind: "vietgap", number: "VietGAP-TT-19-01-01-0118", issuer: "Trung tâm Giám định Đồng Lúa", issued: 260, lastsDays: 820, scope: "Chè trên 6,4 ha", categories: ["che-gao"] },
    { kind: "food_safety", number: "118/2025/NNPTNT-HN", issuer: "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội", issued: 260, lastsDays: 830, scope: "Chế biến chè, đóng chai mật ong" },
    { kind: "ocop", number: "OCOP-HN-2025-0118", issuer: "UBND thành phố Hà Nội", issued: 310, lastsDays: 780, scope: "Chè xanh Ba Trại", categories: ["che-gao"], stars: 4 },
    { kind: "self_declaration", number: "02/DOICHE/2024", issuer: "Hợp tác xã Chè và Ong Đồi Ba Trại", issued: 600, lastsDays: null, scope: "Mật ong đóng chai", categories: ["che-bien"] },
  ],
  facts: { pestControl: "none", water: "Nước mưa", packer: "Phùng Thị Liễu" },
  goods: [
    {
      key: "che-xanh", picture: "che-xanh", category: "che-gao",
      name: ["Chè xanh Ba Trại", "Ba Trai green tea"], title: ["Chè xanh Ba Trại, OCOP 4 sao", "Ba Trai green tea, OCOP 4 stars"],
      about: ["Một tôm hai lá, hái tay trước tám giờ, sao chảo gang ngay trong ngày. Nước xanh vàng, chát nhẹ rồi ngọt nơi cuống lưỡi.", "A bud and two leaves, picked by hand before eight and pan-fired the same day. Pale gold liquor, lightly astringent, then sweet at the root of the tongue."],
      brand: "Đồi Ba Trại", unit: ["gói", "pack"], net: [200, "g"], grams: 230, priceVnd: 85_000,
      use: ["8 g chè, 300 ml nước 85 °C, tráng nhanh rồi hãm 1 phút.", "8 g to 300 ml of water at 85 °C; rinse quickly, then steep 1 minute."], keep: ["Kín, khô, tránh nắng.", "Sealed, dry, away from light."], shelfDays: 365, standard: VIETGAP, isPrepacked: true, months: [3, 4, 5, 6, 7, 8, 9, 10, 11], listed: 44,
      lot: { place: "hill", packed: "pans", quantity: 240, restDays: 1, facts: { variety: "LDP1", harvester: "Tổ hái thôn 7" } },
    },
    {
      key: "che-nu", picture: "che-xanh", lead: 2, category: "che-gao",
      name: ["Chè nõn vụ thu", "Autumn bud tea"],
      about: ["Chỉ búp và một lá, hái đợt heo may đầu tiên. Mỗi ký chè khô mất năm ký búp tươi nên năm nay chỉ được hơn hai chục gói.", "Bud and one leaf only, from the first cool winds. Five kilos of fresh buds make one of tea, so there are little more than twenty packs this year."],
      brand: "Đồi Ba Trại", unit: ["gói", "pack"], net: [100, "g"], grams: 125, priceVnd: 140_000, most: 3,
      use: ["5 g chè, 250 ml nước 80 °C, hãm 45 giây.", "5 g to 250 ml at 80 °C for 45 seconds."], keep: ["Kín, khô, tránh nắng.", "Sealed, dry, away from light."], shelfDays: 365, standard: VIETGAP, isPrepacked: true, months: [9, 10, 11], listed: 20,
      lot: { place: "hill", packed: "pans", quantity: 24, restDays: 1, facts: { variety: "Kim Tuyên", harvester: "Phùng Thị Liễu" } },
    },
    {
      key: "mat-ong-keo", picture: "mat-ong", category: "che-bien",
      name: ["Mật ong hoa keo", "Acacia honey"],
      about: ["Mật quay tháng Mười, lọc hai lần, không hạ thủy phần bằng máy. Màu hổ phách, để lâu đáy chai kết tinh là chuyện thường.", "Spun in October, strained twice, never machine-dried. Amber; crystals at the bottom of the bottle are natural."],
      brand: "Đồi Ba Trại", unit: ["chai", "bottle"], net: [500, "ml"], grams: 780, priceVnd: 165_000,
      ingredients: ["Mật ong, thành phần duy nhất", "Honey"], warnings: ["Không dùng cho trẻ dưới 12 tháng tuổi.", "Not for children under 12 months."],
      use: ["Pha nước ấm dưới 50 °C, ăn với sữa chua, ướp thịt.", "In warm water below 50 °C, with yoghurt, or as a glaze."], keep: ["Nhiệt độ phòng, đậy kín.", "Room temperature, well closed."], shelfDays: 730, standard: "TCVN 12605:2019 (Mật ong)", declared: "02/DOICHE/2024", isPrepacked: true, listed: 43,
      lot: { place: "hill", packed: "pans", quantity: 130, restDays: 3, facts: { variety: "Ong nội Apis cerana", harvester: "Phùng Quang Lợi" }, tested: ["KN-26-0988", "Phòng kiểm nghiệm Nông sản Hà Nội"] },
    },
    {
      key: "mat-ong-banh", picture: "mat-ong", lead: 2, category: "che-bien",
      name: ["Mật ong hũ nhỏ", "Small jar of honey"],
      about: ["Hũ hai trăm năm mươi gam, mật bạch đàn thơm mùi lá, hợp đi xa hay làm quà cho đồng nghiệp.", "250 grams of eucalyptus honey with a leafy scent; for travelling or for a colleague's desk."],
      brand: "Đồi Ba Trại", unit: ["hũ", "jar"], net: [250, "g"], grams: 420, priceVnd: 72_000,
      ingredients: ["Mật ong", "Honey"], warnings: ["Không dùng cho trẻ dưới 12 tháng tuổi.", "Not for children under 12 months."],
      use: ["Phết bánh mì, pha trà.", "On bread or in tea."], keep: ["Nhiệt độ phòng, đậy kín.", "Room temperature, well closed."], shelfDays: 730, standard: "TCVN 12605:2019 (Mật ong)", declared: "02/DOICHE/2024", isPrepacked: true, months: ALL_YEAR, listed: 15,
      lot: { place: "hill", packed: "pans", quantity: 90, restDays: 3, facts: { variety: "Ong nội Apis cerana", harvester: "Phùng Quang Lợi" } },
    },
  ],
};
