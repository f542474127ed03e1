import { type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const ONG_THANG: SellerSeed = {
  no: 34,
  email: "ongthang@hang.demo.cholanh.vn",
  kind: "enterprise",
  legalName: "Công ty TNHH Cơ khí Ống Thẳng",
  name: ["Cơ khí Ống Thẳng", "Ong Thang Metalworks"],
  taxCode: "0199035267",
  registered: ["0199035267", "2016-07-07", "Phòng Đăng ký kinh doanh, Sở Kế hoạch và Đầu tư Hà Nội"],
  head: "Trịnh Bá Hưng",
  address: "Cụm công nghiệp Bình Phú",
  communeCode: "09955",
  story: [
    "Xưởng cán uốn ống thép mạ và giá kệ lắp ghép. Khách đặt cắt theo bản vẽ tay cũng nhận, sai một phân chúng tôi làm lại.",
    "We roll galvanised tube and make bolt-together shelving. A hand drawing is enough for an order; if we are a centimetre out we make it again.",
  ],
  shippingVnd: 80_000,
  freeFromVnd: 2_000_000,
  area: ["Hà Nội, xe tải nhỏ", "Hanoi, by small lorry"],
  deliveryDays: 3,
  returns: ["Sai quy cách: đổi và chịu phí chở.", "Wrong size: replaced, carriage on us."],
  bin: "970415",
  joined: 45,
  places: [
    { key: "shed", kind: "factory", name: ["Xưởng Bình Phú", "Binh Phu works"], communeCode: "09955", formerName: "Xã Bình Phú", keeper: "Trịnh Bá Hưng", squareMetres: 3_600, at: [21.0542, 105.5921] },
  ],
  papers: [
    { kind: "product_conformity", number: "CR-20-2025-0134", issuer: "Tổ chức Chứng nhận Cầu Vồng", issued: 160, lastsDays: 935, scope: "Ống thép mạ kẽm theo QCVN 20:2019/BKHCN", categories: ["co-khi"] },
  ],
  facts: { standard: "TCVN 3783:1983, QCVN 20:2019/BKHCN", laboratory: "Phòng thử Cầu Vồng (VILAS 0133)", warrantyMonths: 12, warrantyPlace: "Xưởng Bình Phú" },
  goods: [
    {
      key: "ong-thep", picture: "ong-thep", category: "co-khi",
      name: ["Ống thép mạ kẽm Ø27", "Galvanised tube Ø27"], title: ["Ống thép mạ kẽm Ø27, cây 3 m", "Galvanised tube Ø27, 3 m length"],
      about: ["Dày 1,4 ly, mạ nhúng nóng, đầu cắt phẳng không ba via. Làm giàn bầu bí, nhà lưới, lan can.", "1.4 mm wall, hot-dip galvanised, ends cut flat and deburred. For trellises, net houses, railings."],
      brand: "Ống Thẳng", unit: ["cây", "length"], net: [1, "piece"], grams: 2_700, priceVnd: 92_000, most: 200,
      use: ["Nối bằng cút ren hoặc khóa giàn giáo.", "Join with threaded elbows or scaffold clamps."], keep: ["Kê cao khỏi nền ẩm.", "Store off damp ground."], standard: "TCVN 3783:1983, QCVN 20:2019/BKHCN", listed: 33,
      lot: { place: "shed", quantity: 500, restDays: 1, facts: { serialFrom: "OT27-2611-A", model: "Ø27x1.4", testReport: "TN-CV-2301" }, daysBefore: { testedOn: 0 } },
    },
    {
      key: "khung-nha-luoi", picture: "ong-thep", lead: 2, category: "co-khi",
      name: ["Bộ khung nhà lưới 30 m²", "Net-house frame, 30 m²"],
      about: ["Ống cắt sẵn, cút, khóa, dây néo cho nhà lưới năm nhân sáu mét. Hai người lắp một buổi, có bản vẽ.", "Tubes cut to size, elbows, clamps and stays for a five by six metre net house. Two people, one morning, drawing included."],
      brand: "Ống Thẳng", unit: ["bộ", "set"], net: [1, "piece"], grams: 118_000, priceVnd: 4_650_000, most: 3,
      use: ["Chôn chân 40 cm, căng dây trước khi phủ lưới.", "Set the feet 40 cm deep and tension the stays before covering."], keep: ["Siết lại ốc sau tháng đầu.", "Tighten the bolts after a month."], standard: "TCVN 3783:1983, QCVN 20:2019/BKHCN", listed: 12,
      lot: { place: "shed", quantity: 6, restDays: 2, facts: { serialFrom: "NL30-261101", serialTo: "NL30-261106", model: "NL-5x6", testReport: "TN-CV-2302" }, daysBefore: { testedOn: 0 } },
    },
  ],
};
