import { type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const KHUNG_CUI: SellerSeed = {
  no: 26,
  email: "khungcui@hang.demo.cholanh.vn",
  kind: "enterprise",
  legalName: "Công ty TNHH Lụa Khung Cửi",
  name: ["Lụa Khung Cửi Vạn Phúc", "Khung Cui Silk of Van Phuc"],
  taxCode: "0199027040",
  registered: ["0199027040", "2012-10-10", "Phòng Đăng ký kinh doanh, Sở Kế hoạch và Đầu tư Hà Nội"],
  head: "Đỗ Thị Vân",
  address: "Tổ dân phố Độc Lập, Vạn Phúc",
  communeCode: "09556",
  story: [
    "Mười hai khung dệt gỗ còn chạy thoi ở Vạn Phúc. Tơ lấy từ bãi dâu Hạ Mỗ và Bảo Lộc, nhuộm củ nâu, lá bàng, vỏ măng cụt. Một người dệt một ngày được hai mét vân.",
    "Twelve wooden shuttle looms still run at our house in Van Phuc. The yarn comes from Ha Mo and Bao Loc and is dyed with brown tuber, tropical almond leaf and mangosteen rind. One weaver makes two metres of figured silk a day.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 500_000,
  area: ["Toàn quốc", "Nationwide"],
  deliveryDays: 2,
  pickup: "Tổ dân phố Độc Lập, phường Hà Đông",
  returns: ["Đổi trong 10 ngày khi còn tem, chưa giặt.", "Exchange within 10 days, unwashed and with the label on."],
  bin: "970407",
  picture: "xuong-det",
  joined: 60,
  places: [
    { key: "looms", kind: "workshop", name: ["Xưởng dệt Độc Lập", "Doc Lap weaving shed"], communeCode: "09556", formerName: "Phường Vạn Phúc", keeper: "Đỗ Thị Vân", squareMetres: 380, at: [20.9796, 105.7711] },
  ],
  papers: [
    { kind: "craft_village", number: "QĐ 2047/QĐ-UBND", issuer: "UBND thành phố Hà Nội", issued: 3_400, lastsDays: null, scope: "Làng nghề dệt lụa Vạn Phúc", categories: ["det-theu"] },
    { kind: "collective_mark", number: "4-0126-DEMO", issuer: "Cục Sở hữu trí tuệ", issued: 1_100, lastsDays: 2_500, scope: "Lụa Vạn Phúc", categories: ["det-theu"] },
  ],
  facts: { artisan: "Đỗ Thị Vân", recognition: "craftVillage", decisionNumber: "QĐ 2047/QĐ-UBND" },
  goods: [
    {
      key: "khan-lua", picture: "khan-lua", category: "det-theu",
      name: ["Khăn lụa vân mây", "Cloud-figured silk scarf"],
      about: ["Lụa vân, dệt chìm hoa mây, soi nghiêng mới thấy. Dài mét bảy, rộng năm nhăm phân, mép cuốn tay.", "Clouds woven into the ground, seen only at a slant. 170 by 55 cm, hems rolled by hand."],
      brand: "Khung Cửi", unit: ["chiếc", "piece"], net: [1, "piece"], grams: 90, priceVnd: 420_000, most: 10,
      use: ["Giặt tay nước lạnh, phơi bóng râm, là hơi.", "Hand wash cold, dry in the shade, steam."], keep: ["Gấp với giấy, tránh nắng.", "Fold in paper, away from light."], standard: "TCCS 01:2024/KC", listed: 37,
      lot: { place: "looms", quantity: 60, restDays: 2, facts: { material: "Tơ tằm, phẩm tự nhiên", materialSource: "Tơ Hạ Mỗ, Đan Phượng", steps: "Quay tơ\nMắc cửi\nDệt vân\nNhuộm củ nâu\nCuốn mép tay" } },
      second: { place: "looms", quantity: 20, restDays: 3, facts: { artisan: "Triệu Văn Mão", artisanTitle: "Nghệ nhân Hà Nội", material: "Tơ tằm, lá bàng", materialSource: "Tơ Bảo Lộc", steps: "Quay tơ\nDệt vân\nNhuộm lá bàng, nhúng bùn\nCuốn mép tay" } },
    },
    {
      key: "khan-vuong", picture: "khan-lua", lead: 2, category: "det-theu",
      name: ["Khăn lụa vuông", "Square silk scarf"],
      about: ["Vuông 60 phân, màu nâu non nhuộm vỏ măng cụt. Quàng cổ hay buộc quai túi đều vừa.", "60 cm square, soft brown from mangosteen rind. For the neck or the handle of a bag."],
      brand: "Khung Cửi", unit: ["chiếc", "piece"], net: [1, "piece"], grams: 45, priceVnd: 260_000,
      use: ["Giặt tay nước lạnh.", "Hand wash cold."], keep: ["Tránh nắng.", "Away from light."], standard: "TCCS 01:2024/KC", listed: 18,
      lot: { place: "looms", quantity: 50, restDays: 2, facts: { material: "Tơ tằm", materialSource: "Tơ Hạ Mỗ, Đan Phượng", steps: "Dệt lụa trơn\nNhuộm vỏ măng cụt\nCuốn mép tay" } },
    },
    {
      key: "vai-lua", picture: "khan-lua", lead: 2, category: "det-theu",
      name: ["Vải lụa vân khổ 90", "Figured silk by the metre"],
      about: ["Bán theo mét, khổ chín mươi, hoa văn thọ đỉnh. May áo dài cần hai mét tám; chúng tôi cắt dư năm phân.", "Sold by the metre, 90 cm wide, in the longevity pattern. An ao dai takes 2.8 m; we cut five centimetres over."],
      brand: "Khung Cửi", unit: ["mét", "metre"], net: [1, "piece"], grams: 85, priceVnd: 350_000,
      use: ["Ủ hơi trước khi cắt may.", "Steam before cutting."], keep: ["Cuộn, không gấp lâu.", "Roll; do not leave folded."], standard: "TCCS 01:2024/KC", listed: 9,
      lot: { place: "looms", quantity: 120, restDays: 3, facts: { material: "Tơ tằm", materialSource: "Tơ Bảo Lộc", steps: "Quay tơ\nMắc cửi\nDệt vân thọ đỉnh\nChuội tơ" } },
    },
  ],
};
