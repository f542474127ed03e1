import { type SellerSeed } from "../seed-types.ts";

const STANDARD = "TCVN 7210:2002 (Gốm sứ gia dụng)";

/** The pottery household of langnghe@. */
// prettier-ignore
export const LO_BAU: SellerSeed = {
  no: 25,
  email: "langnghe@demo.cholanh.vn",
  kind: "household",
  legalName: "Hộ kinh doanh Gốm Lò Bầu",
  name: ["Gốm Lò Bầu Bát Tràng", "Lo Bau Pottery of Bat Trang"],
  registered: ["01T8000125", "2008-03-17", "Phòng Tài chính – Kế hoạch huyện Gia Lâm"],
  head: "Phạm Thế Dương",
  address: "Xóm 3 làng Bát Tràng",
  communeCode: "00577",
  story: [
    "Nhà tôi năm đời làm gốm, vẫn giữ một lò bầu đốt củi cho men lam và men rạn; hàng dùng hằng ngày thì nung ga. Vẽ tay từng chiếc, nên hai chén trong một bộ không chiếc nào giống hẳn chiếc nào.",
    "Five generations of potters; we keep one wood-fired climbing kiln for the blue and the crackle glazes and fire everyday ware with gas. Every piece is painted by hand, so no two cups of a set are quite alike.",
  ],
  shippingVnd: 40_000,
  freeFromVnd: 800_000,
  area: ["Toàn quốc, đóng thùng gỗ", "Nationwide, in wooden crates"],
  deliveryDays: 3,
  pickup: "Xóm 3 làng Bát Tràng, xã Bát Tràng, từ 8 giờ đến 17 giờ",
  returns: ["Vỡ, mẻ khi nhận: gửi ảnh trong 3 ngày, chúng tôi gửi chiếc khác. Đổi ý trong 7 ngày khi hàng còn nguyên.", "Broken or chipped: send a photograph within 3 days and we send another piece. Change of mind within 7 days if unused."],
  bin: "970415",
  picture: "lo-gom",
  joined: 73,
  places: [
    { key: "kiln", kind: "workshop", name: ["Xưởng Lò Bầu", "Lo Bau workshop"], communeCode: "00577", formerName: "Xã Bát Tràng", keeper: "Phạm Thế Dương", squareMetres: 420, at: [20.9769, 105.9131] },
  ],
  papers: [
    { kind: "craft_village", number: "QĐ 1248/QĐ-UBND", issuer: "UBND thành phố Hà Nội", issued: 3_000, lastsDays: null, scope: "Làng nghề gốm sứ Bát Tràng", categories: ["gom-su"] },
    { kind: "artisan", number: "NN-2019-0125", issuer: "UBND thành phố Hà Nội", issued: 2_400, lastsDays: null, scope: "Nghệ nhân Hà Nội Phạm Thế Dương", categories: ["gom-su"] },
    { kind: "ocop", number: "OCOP-HN-2025-0125", issuer: "UBND thành phố Hà Nội", issued: 220, lastsDays: 870, scope: "Bộ ấm chén men lam", categories: ["gom-su"], stars: 4 },
  ],
  facts: { artisan: "Phạm Thế Dương", artisanTitle: "Nghệ nhân Hà Nội", recognition: "craftVillage", decisionNumber: "QĐ 1248/QĐ-UBND" },
  goods: [
    {
      key: "am-chen", picture: "am-chen-bat-trang", category: "gom-su",
      name: ["Bộ ấm chén gốm Bát Tràng", "Bat Trang tea set"],
      about: ["Ấm 450 ml, sáu chén, sáu đĩa, khay tròn. Xương đất trắng, men lam vẽ sen. Vòi rót gọn, ngắt không nhỏ giọt; quai tròn, cầm không nóng tay.", "A 450 ml pot, six cups, six saucers and a round tray in white clay, painted with lotus in cobalt blue. The spout pours clean and stops clean; the round handle stays cool."],
      brand: "Lò Bầu", unit: ["bộ", "set"], net: [1, "piece"], grams: 2_600, priceVnd: 620_000, most: 10,
      use: ["Tráng nước ấm trước khi pha. Rửa tay, không dùng cọ sắt.", "Warm the pot before use. Wash by hand, no steel wool."], keep: ["Lót vải khi xếp chồng.", "Stack with cloth between."], standard: STANDARD, listed: 46,
      lot: { place: "kiln", quantity: 80, restDays: 4, facts: { material: "Cao lanh trắng, men tro trấu", materialSource: "Cao lanh Phú Thọ, tro trấu trong làng", steps: "Lọc đất, luyện đất\nTạo dáng trên bàn xoay\nSửa mộc, phơi\nVẽ men lam\nTráng men, nung 1.280 °C" } },
      second: { place: "kiln", quantity: 24, restDays: 6, facts: { artisan: "Phạm Thị Hà", artisanTitle: "Thợ giỏi", material: "Cao lanh trắng, men tro trấu", materialSource: "Cao lanh Phú Thọ", steps: "Lọc đất, luyện đất\nTạo dáng trên bàn xoay\nVẽ men lam\nNung lò bầu bằng củi 1.300 °C" } },
    },
    {
      key: "am-chen-ran", picture: "am-chen-bat-trang", lead: 2, category: "gom-su",
      name: ["Bộ ấm chén men rạn", "Crackle-glazed tea set"],
      about: ["Men rạn ngà, nung lò củi, vết rạn nổi dần theo năm tháng uống trà. Ấm nhỏ 220 ml cho hai người.", "An ivory glaze with fine crackle, wood-fired; the lines darken over years of tea. A small 220 ml pot for two."],
      brand: "Lò Bầu", unit: ["bộ", "set"], net: [1, "piece"], grams: 1_500, priceVnd: 480_000, most: 5,
      use: ["Ngâm nước trà loãng một đêm trước lần dùng đầu.", "Soak overnight in weak tea before first use."], keep: ["Để khô hẳn mới cất.", "Dry fully before storing."], standard: STANDARD, listed: 29,
      lot: { place: "kiln", quantity: 30, restDays: 5, facts: { material: "Đất sét trắng, men rạn", materialSource: "Đất Trúc Thôn, Hải Dương", steps: "Luyện đất\nTạo dáng bàn xoay\nTráng men rạn\nNung củi 36 giờ\nXoa mực vết rạn" } },
    },
    {
      key: "binh-hoa", picture: "binh-hoa-gom", category: "gom-su",
      name: ["Bình hoa men lam", "Blue-painted vase"],
      about: ["Cao 32 phân, miệng loe vừa mười bông sen. Vẽ tay cảnh đồng quê, chữ ký thợ ở đáy.", "32 cm high with a flared mouth for ten lotus stems. A country scene painted by hand, signed on the foot."],
      brand: "Lò Bầu", unit: ["chiếc", "piece"], net: [1, "piece"], grams: 2_200, priceVnd: 390_000,
      use: ["Cắm hoa, thay nước hằng ngày.", "For flowers; change the water daily."], keep: ["Tránh va đập.", "Handle with care."], standard: STANDARD, listed: 36,
      lot: { place: "kiln", quantity: 40, restDays: 4, facts: { material: "Cao lanh trắng", materialSource: "Cao lanh Phú Thọ", steps: "Tạo dáng\nVẽ lam\nTráng men\nNung 1.280 °C" } },
    },
    {
      key: "binh-hoa-tron", picture: "binh-hoa-gom", lead: 2, category: "gom-su",
      name: ["Lọ tròn men tro", "Round ash-glazed jar"],
      about: ["Lọ tròn bằng quả bưởi, men tro trấu màu rêu, chảy tự nhiên từ vai xuống. Không chiếc nào chảy giống chiếc nào.", "The size of a pomelo, moss-coloured rice-ash glaze running down from the shoulder, never twice the same."],
      brand: "Lò Bầu", unit: ["chiếc", "piece"], net: [1, "piece"], grams: 1_400, priceVnd: 260_000,
      use: ["Cắm cành khô, bày kệ.", "For dry branches, or on a shelf."], keep: ["Lau khăn khô.", "Wipe with a dry cloth."], standard: STANDARD, listed: 12,
      lot: { place: "kiln", quantity: 18, restDays: 5, facts: { material: "Đất sét, tro trấu", materialSource: "Đất Trúc Thôn, tro trấu trong làng", steps: "Tạo dáng\nDội men tro\nNung củi 1.300 °C" } },
    },
    {
      key: "chen-le", picture: "am-chen-bat-trang", lead: 3, category: "gom-su", ends: "refused",
      name: ["Sáu chén trà men lam", "Six blue tea cups"],
      about: ["Sáu chén lẻ cho bộ đã có ấm. Dung tích 60 ml, vẽ sen, cùng mẻ với bộ lớn. Ảnh đang chụp lại.", "Six cups for those who already own a pot: 60 ml, lotus pattern, from the same firing as the large set. New photographs are being taken."],
      brand: "Lò Bầu", unit: ["hộp", "box"], net: [6, "piece"], grams: 700, priceVnd: 180_000,
      use: ["Rửa tay.", "Wash by hand."], standard: STANDARD, listed: 3,
      lot: { place: "kiln", quantity: 40, restDays: 4, facts: { material: "Cao lanh trắng", materialSource: "Cao lanh Phú Thọ", steps: "Tạo dáng\nVẽ lam\nNung 1.280 °C" } },
    },
  ],
};
