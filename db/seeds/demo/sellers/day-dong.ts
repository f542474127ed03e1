import { type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const DAY_DONG: SellerSeed = {
  no: 32,
  email: "daydong@hang.demo.cholanh.vn",
  kind: "enterprise",
  legalName: "Công ty TNHH Dây cáp điện Đồng Xanh",
  name: ["Dây điện Đồng Xanh", "Dong Xanh Cable"],
  taxCode: "0199032523",
  registered: ["0199032523", "2011-11-11", "Phòng Đăng ký kinh doanh, Sở Kế hoạch và Đầu tư Hà Nội"],
  head: "Tạ Quốc Khánh",
  address: "Khu công nghiệp Quang Minh, lô 22",
  communeCode: "08974",
  story: [
    "Đồng tấm kéo sợi, bện, bọc nhựa trong một mái xưởng. Cuộn nào cũng đo điện trở và thử 3.500 V trước khi quấn lô.",
    "Copper is drawn, stranded and sheathed under one roof. Each coil has its resistance measured and stands 3500 V before it is wound.",
  ],
  shippingVnd: 45_000,
  freeFromVnd: 1_000_000,
  area: ["Hà Nội và các tỉnh lân cận", "Hanoi and neighbouring provinces"],
  deliveryDays: 2,
  returns: ["Cuộn chưa cắt đổi trong 30 ngày.", "Uncut coils may be exchanged within 30 days."],
  bin: "970418",
  picture: "nha-may",
  joined: 50,
  places: [
    { key: "mill", kind: "factory", name: ["Xưởng cáp Quang Minh", "Quang Minh cable mill"], communeCode: "08974", formerName: "Thị trấn Quang Minh", keeper: "Tạ Quốc Khánh", squareMetres: 9_200, at: [21.1946, 105.7722] },
  ],
  papers: [
    { kind: "key_industrial_product", number: "QĐ 5012/QĐ-UBND-0132", issuer: "UBND thành phố Hà Nội", issued: 340, lastsDays: 390, scope: "Dây và cáp điện Đồng Xanh", categories: ["day-cap"] },
    { kind: "product_conformity", number: "CR-04-2024-0132", issuer: "Tổ chức Chứng nhận Cầu Vồng", issued: 500, lastsDays: 590, scope: "Dây điện theo QCVN 4:2009/BKHCN", categories: ["day-cap"] },
  ],
  facts: { standard: "TCVN 6610-3:2000, QCVN 4:2009/BKHCN", laboratory: "Phòng thử Đồng Xanh (VILAS 0132)", warrantyMonths: 36, warrantyPlace: "Xưởng Quang Minh", decisionNumber: "QĐ 5012/QĐ-UBND-0132" },
  goods: [
    {
      key: "day-2x2.5", picture: "day-cap-dien", category: "day-cap",
      name: ["Dây điện đôi 2 × 2,5", "Twin cable 2 × 2.5 mm²"], title: ["Dây điện đôi 2 × 2,5 mm², cuộn 100 m", "Twin cable 2 × 2.5 mm², 100 m coil"],
      about: ["Lõi đồng bện 50 sợi, vỏ PVC hai lớp, chịu 450/750 V. Cho ổ cắm bếp, bình nước nóng.", "Fifty-strand copper, double PVC, 450/750 V. For kitchen sockets and water heaters."],
      brand: "Đồng Xanh", unit: ["cuộn", "coil"], net: [100, "piece"], grams: 9_800, priceVnd: 1_450_000, most: 20,
      use: ["Đi trong ống gen; thợ điện lắp.", "In conduit; to be fitted by an electrician."], keep: ["Nơi khô, tránh nắng.", "Dry, out of the sun."], standard: "TCVN 6610-3:2000, QCVN 4:2009/BKHCN", listed: 38,
      lot: { place: "mill", quantity: 90, restDays: 1, facts: { serialFrom: "DX25-261101", serialTo: "DX25-261190", model: "VCm-D 2x2.5", testReport: "TN-DX-0771" }, daysBefore: { testedOn: 0 } },
    },
    {
      key: "day-2x1.5", picture: "day-cap-dien", lead: 2, category: "day-cap",
      name: ["Dây điện đôi 2 × 1,5", "Twin cable 2 × 1.5 mm²"], title: ["Dây điện đôi 2 × 1,5 mm², cuộn 30 m", "Twin cable 2 × 1.5 mm², 30 m coil"],
      about: ["Cuộn ba mươi mét cho nhà sửa một phòng, đánh dấu từng mét trên vỏ. Lõi đồng 30 sợi.", "Thirty metres for rewiring one room, marked metre by metre. Thirty-strand copper."],
      brand: "Đồng Xanh", unit: ["cuộn", "coil"], net: [30, "piece"], grams: 1_900, priceVnd: 298_000,
      use: ["Cho đèn và quạt, tối đa 2,5 kW.", "For lights and fans, up to 2.5 kW."], keep: ["Nơi khô.", "Keep dry."], standard: "TCVN 6610-3:2000, QCVN 4:2009/BKHCN", listed: 19,
      lot: { place: "mill", quantity: 140, restDays: 1, facts: { serialFrom: "DX15-261101", serialTo: "DX15-261240", model: "VCm-D 2x1.5", testReport: "TN-DX-0772" }, daysBefore: { testedOn: 0 } },
    },
  ],
};
