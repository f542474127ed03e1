import { type SellerSeed } from "../seed-types.ts";

const PLACE = "Trung tâm bảo hành 24 phố Định Công, Hà Nội";

// prettier-ignore
export const BEP_AM: SellerSeed = {
  no: 33,
  email: "bepam@hang.demo.cholanh.vn",
  kind: "enterprise",
  legalName: "Công ty cổ phần Gia dụng Bếp Ấm",
  name: ["Gia dụng Bếp Ấm", "Bep Am Home"],
  taxCode: "0199033894",
  registered: ["0199033894", "2013-03-08", "Phòng Đăng ký kinh doanh, Sở Kế hoạch và Đầu tư Hà Nội"],
  head: "Mai Thị Quyên",
  address: "Cụm công nghiệp Lai Xá",
  communeCode: "09832",
  story: [
    "Chúng tôi làm bình nước nóng từ 2013, gần đây thêm khóa cửa điện tử. Ruột bình tráng men nung 860 độ; khóa lắp ráp và nạp phần mềm tại Hà Nội, dữ liệu vân tay nằm trong khóa, không gửi đi đâu.",
    "We have made water heaters since 2013 and, lately, electronic locks. Tanks are enamelled at 860 °C; locks are assembled and programmed in Hanoi, and fingerprints stay inside the lock.",
  ],
  shippingVnd: 60_000,
  freeFromVnd: 2_000_000,
  area: ["Toàn thành phố Hà Nội, có thợ lắp", "All of Hanoi, with fitting"],
  deliveryDays: 2,
  returns: ["Đổi mới 15 ngày đầu nếu lỗi; bảo hành tại nhà.", "A new one if faulty in the first 15 days; warranty service at home."],
  bin: "970436",
  picture: "nha-may",
  joined: 46,
  places: [
    { key: "line", kind: "factory", name: ["Dây chuyền Lai Xá", "Lai Xa line"], communeCode: "09832", formerName: "Xã Kim Chung", keeper: "Mai Thị Quyên", squareMetres: 5_200, at: [21.0571, 105.7233] },
  ],
  papers: [
    { kind: "product_conformity", number: "CR-09-2025-0133", issuer: "Tổ chức Chứng nhận Cầu Vồng", issued: 210, lastsDays: 885, scope: "Bình đun nước nóng, khóa điện tử", categories: ["gia-dung"] },
    { kind: "key_industrial_product", number: "QĐ 5012/QĐ-UBND-0133", issuer: "UBND thành phố Hà Nội", issued: 330, lastsDays: 400, scope: "Bình nước nóng Bếp Ấm", categories: ["gia-dung"] },
  ],
  facts: { laboratory: "Phòng thử Cầu Vồng (VILAS 0133)", warrantyPlace: PLACE, decisionNumber: "QĐ 5012/QĐ-UBND-0133" },
  goods: [
    {
      key: "binh-20l", picture: "binh-nuoc-nong", category: "gia-dung",
      name: ["Bình nước nóng 20 lít", "20-litre water heater"],
      about: ["Ruột tráng men, thanh đốt đồng, cầu dao chống giật đi kèm. Đun 20 phút đủ ba người tắm; vỏ giữ nóng bốn tiếng.", "Enamelled tank, copper element, residual-current breaker included. Twenty minutes heats enough for three; it stays hot for four hours."],
      brand: "Bếp Ấm", unit: ["chiếc", "piece"], net: [1, "piece"], grams: 11_500, priceVnd: 2_390_000, most: 5,
      use: ["Thợ lắp có tiếp đất. Thay thanh magie 18 tháng một lần.", "Fit with earthing. Change the magnesium rod every 18 months."], keep: ["Xả cặn mỗi năm.", "Drain the sediment yearly."], standard: "TCVN 5699-2-21:2013, QCVN 4:2009/BKHCN", listed: 34,
      lot: { place: "line", quantity: 40, restDays: 2, facts: { serialFrom: "BA20-2611001", serialTo: "BA20-2611040", model: "BA-20E", standard: "TCVN 5699-2-21:2013", testReport: "TN-CV-2211", warrantyMonths: 60 }, daysBefore: { testedOn: 1 } },
    },
    {
      key: "binh-15l", picture: "binh-nuoc-nong", lead: 2, category: "gia-dung",
      name: ["Bình nước nóng 15 lít ngang", "15-litre horizontal heater"],
      about: ["Dáng ngang cho phòng tắm thấp trần. Công suất 2 kW, có nút chỉnh nhiệt ngay mặt trước.", "Horizontal, for low bathrooms. 2 kW, with the thermostat on the front."],
      brand: "Bếp Ấm", unit: ["chiếc", "piece"], net: [1, "piece"], grams: 9_200, priceVnd: 1_980_000, most: 5,
      use: ["Thợ lắp có tiếp đất.", "Fit with earthing."], keep: ["Xả cặn mỗi năm.", "Drain the sediment yearly."], standard: "TCVN 5699-2-21:2013, QCVN 4:2009/BKHCN", listed: 20,
      lot: { place: "line", quantity: 30, restDays: 2, facts: { serialFrom: "BA15-2611001", serialTo: "BA15-2611030", model: "BA-15N", standard: "TCVN 5699-2-21:2013", testReport: "TN-CV-2212", warrantyMonths: 60 }, daysBefore: { testedOn: 1 } },
    },
    {
      key: "khoa-van-tay", picture: "khoa-thong-minh", category: "gia-dung",
      name: ["Khóa cửa vân tay", "Fingerprint door lock"],
      about: ["Mở bằng vân tay, mã số, thẻ hoặc chìa cơ. Pin tám tháng, hết pin vẫn mở được bằng chìa. Ghi nhật ký ba nghìn lần mở.", "Fingerprint, code, card or metal key. Eight months on batteries, and the key still works when they are empty. Keeps the last 3000 openings."],
      brand: "Bếp Ấm", unit: ["bộ", "set"], net: [1, "piece"], grams: 3_100, priceVnd: 3_290_000, most: 5,
      use: ["Cửa gỗ hoặc thép dày 38–60 mm.", "For wooden or steel doors of 38–60 mm."], keep: ["Lau cảm biến bằng khăn khô.", "Wipe the sensor with a dry cloth."], standard: "TCCS 01:2025/BA, QCVN 54:2020/BTTTT", listed: 26,
      lot: { place: "line", quantity: 20, restDays: 2, facts: { serialFrom: "BAK-2611001", serialTo: "BAK-2611020", model: "BA-K3", standard: "TCCS 01:2025/BA", testReport: "TN-CV-2215", warrantyMonths: 24 }, daysBefore: { testedOn: 1 } },
    },
    {
      key: "khoa-cong", picture: "khoa-thong-minh", lead: 2, category: "gia-dung", ends: "draft",
      name: ["Khóa cổng mã số", "Keypad gate lock"],
      about: ["Cho cổng sắt ngoài trời, chịu mưa, bàn phím sáng đèn. Chờ phiếu thử chống nước của mẻ này.", "For outdoor steel gates, rainproof, lit keypad. The water test of this batch is still to come."],
      brand: "Bếp Ấm", unit: ["bộ", "set"], net: [1, "piece"], grams: 2_400, priceVnd: 1_890_000,
      use: ["Cổng sắt dày 40–80 mm.", "For steel gates of 40–80 mm."], keep: ["Tra dầu mỗi năm.", "Oil yearly."], standard: "TCCS 02:2025/BA", listed: 1,
      lot: { place: "line", quantity: 10, restDays: 2, facts: { serialFrom: "BAG-2611001", serialTo: "BAG-2611010", model: "BA-G1", standard: "TCCS 02:2025/BA", testReport: "TN-CV-2216", warrantyMonths: 12 }, daysBefore: { testedOn: 1 } },
    },
  ],
};
