import { type SellerSeed } from "../seed-types.ts";

const STANDARD = "TCVN 8782:2017, QCVN 19:2019/BKHCN";
const PLACE = "12 điểm bảo hành tại Hà Nội, hoặc gửi về xưởng Phùng Xá";

/** The maker of LED lamps of congnghiep@. */
// prettier-ignore
export const TIA_SOM: SellerSeed = {
  no: 31,
  email: "congnghiep@demo.cholanh.vn",
  kind: "enterprise",
  legalName: "Công ty cổ phần Chiếu sáng Tia Sớm",
  name: ["Đèn Tia Sớm", "Tia Som Lighting"],
  taxCode: "0199031167",
  registered: ["0199031167", "2009-09-09", "Phòng Đăng ký kinh doanh, Sở Kế hoạch và Đầu tư Hà Nội"],
  head: "Bạch Minh Sơn",
  address: "Lô 7 cụm công nghiệp Phùng Xá",
  communeCode: "10003",
  story: [
    "Xưởng lắp ráp và thử nghiệm ở Phùng Xá, 140 người. Chip nhập, còn tản nhiệt, nguồn và chao đèn làm tại chỗ. Bóng nào cũng thắp 24 giờ trước khi đóng hộp, số sê-ri in trên đuôi đèn.",
    "We assemble and test at Phung Xa with 140 people. The chips are imported; heat sinks, drivers and shades are made here. Every lamp burns for 24 hours before it is boxed, and carries its serial on the cap.",
  ],
  shippingVnd: 30_000,
  freeFromVnd: 300_000,
  area: ["Toàn quốc", "Nationwide"],
  deliveryDays: 2,
  pickup: "Lô 7 cụm công nghiệp Phùng Xá, xã Tây Phương",
  returns: ["Lỗi trong 30 ngày đổi mới; sau đó bảo hành theo thời hạn ghi trên hộp.", "Faulty within 30 days: a new one. After that the warranty on the box applies."],
  bin: "970436",
  picture: "nha-may",
  joined: 72,
  places: [
    { key: "plant", kind: "factory", name: ["Xưởng Tia Sớm Phùng Xá", "Tia Som works, Phung Xa"], communeCode: "10003", formerName: "Xã Phùng Xá", keeper: "Bạch Minh Sơn", squareMetres: 6_800, at: [21.0188, 105.6203] },
  ],
  papers: [
    { kind: "key_industrial_product", number: "QĐ 5012/QĐ-UBND-0131", issuer: "UBND thành phố Hà Nội", issued: 360, lastsDays: 370, scope: "Đèn LED Tia Sớm", categories: ["dien-chieu-sang"] },
    { kind: "product_conformity", number: "CR-19-2025-0131", issuer: "Tổ chức Chứng nhận Cầu Vồng", issued: 300, lastsDays: 795, scope: "Đèn LED theo QCVN 19:2019/BKHCN", categories: ["dien-chieu-sang"] },
  ],
  facts: { standard: STANDARD, laboratory: "Phòng thử nghiệm điện Tia Sớm (VILAS 0131)", warrantyPlace: PLACE, decisionNumber: "QĐ 5012/QĐ-UBND-0131" },
  goods: [
    {
      key: "den-led-9w", picture: "den-led", category: "dien-chieu-sang",
      name: ["Bóng đèn LED 9 W", "9 W LED bulb"], title: ["Bóng đèn LED Tia Sớm 9 W, đuôi E27", "Tia Som 9 W LED bulb, E27"],
      about: ["Sáng bằng bóng sợi đốt 75 W, ánh sáng ấm 3.000 K, chỉ số màu 90 nên rau vẫn ra màu rau. Không nháy khi quay phim.", "As bright as a 75 W filament bulb, warm 3000 K, colour index 90, so greens stay green. No flicker on film."],
      brand: "Tia Sớm", unit: ["bóng", "bulb"], net: [1, "piece"], grams: 120, priceVnd: 65_000, most: 100,
      use: ["Tắt điện trước khi thay. Không dùng với công tắc chỉnh sáng.", "Switch off before changing. Not for dimmers."], keep: ["Khô ráo.", "Keep dry."], standard: STANDARD, listed: 45,
      lot: { place: "plant", quantity: 800, restDays: 2, facts: { serialFrom: "TS9-261100001", serialTo: "TS9-261100800", model: "TS-A60-9W", testReport: "TN-TS-1121", warrantyMonths: 24 }, daysBefore: { testedOn: 0 } },
    },
    {
      key: "den-led-hop", picture: "den-led", lead: 2, category: "dien-chieu-sang",
      name: ["Hộp bốn bóng LED 9 W", "Four 9 W LED bulbs"],
      about: ["Hộp bốn bóng thay cho cả căn hộ, rẻ hơn mua lẻ. Ánh sáng trắng trung tính 4.000 K.", "Four for a whole flat, cheaper than singly. Neutral white, 4000 K."],
      brand: "Tia Sớm", unit: ["hộp", "box"], net: [4, "piece"], grams: 480, priceVnd: 235_000,
      use: ["Tắt điện trước khi thay.", "Switch off before changing."], keep: ["Khô ráo.", "Keep dry."], standard: STANDARD, listed: 22,
      lot: { place: "plant", quantity: 160, restDays: 2, facts: { serialFrom: "TS9-261100801", serialTo: "TS9-261101440", model: "TS-A60-9W-4K", testReport: "TN-TS-1122", warrantyMonths: 24 }, daysBefore: { testedOn: 0 } },
    },
    {
      key: "den-ban", picture: "den-ban-led", category: "dien-chieu-sang",
      name: ["Đèn bàn LED học sinh", "Study desk lamp"],
      about: ["Cần gập ba khớp, bốn mức sáng, đế nặng không đổ. Bóng che nên không chói mắt người ngồi đối diện.", "Three joints, four levels, a base that does not tip. The shade spares whoever sits opposite."],
      brand: "Tia Sớm", unit: ["chiếc", "piece"], net: [1, "piece"], grams: 1_250, priceVnd: 389_000,
      use: ["Đặt cách sách 40 cm, chếch tay trái.", "40 cm from the page, on the left."], keep: ["Lau khăn khô.", "Wipe with a dry cloth."], standard: STANDARD, listed: 35,
      lot: { place: "plant", quantity: 120, restDays: 2, facts: { serialFrom: "TSB-26110001", serialTo: "TSB-26110120", model: "TS-DB10", testReport: "TN-TS-1119", warrantyMonths: 18 }, daysBefore: { testedOn: 0 } },
      second: { place: "plant", quantity: 60, restDays: 2, facts: { serialFrom: "TSB-26110121", serialTo: "TSB-26110180", model: "TS-DB10", testReport: "TN-TS-1125", warrantyMonths: 18 }, daysBefore: { testedOn: 0 } },
    },
    {
      key: "den-ban-sac", picture: "den-ban-led", lead: 2, category: "dien-chieu-sang",
      name: ["Đèn bàn LED tích điện", "Rechargeable desk lamp"],
      about: ["Pin tám giờ cho hôm mất điện, sạc cổng C. Gập lại bỏ vừa cặp sách.", "Eight hours of light when the power is out, charged by USB-C. Folds into a school bag."],
      brand: "Tia Sớm", unit: ["chiếc", "piece"], net: [1, "piece"], grams: 620, priceVnd: 459_000,
      use: ["Sạc đầy trước lần dùng đầu.", "Charge fully before first use."], keep: ["Không để nơi quá 45 °C.", "Not above 45 °C."], standard: STANDARD, listed: 11,
      lot: { place: "plant", quantity: 80, restDays: 2, facts: { serialFrom: "TSP-26110001", serialTo: "TSP-26110080", model: "TS-DP08", testReport: "TN-TS-1123", warrantyMonths: 12 }, daysBefore: { testedOn: 0 } },
    },
    {
      key: "den-san", picture: "den-led", lead: 2, category: "dien-chieu-sang", ends: "waiting",
      name: ["Bóng LED 15 W sáng sân", "15 W LED bulb for yards"],
      about: ["Cho sân, cổng, chuồng trại: vỏ kín bụi, chịu ẩm. Sáng vàng ít côn trùng bu.", "For yards, gates and barns: dust-tight and damp-proof. The yellow light draws fewer insects."],
      brand: "Tia Sớm", unit: ["bóng", "bulb"], net: [1, "piece"], grams: 180, priceVnd: 98_000,
      use: ["Lắp dưới mái che.", "Fit under a roof."], keep: ["Khô ráo.", "Keep dry."], standard: STANDARD, listed: 2,
      lot: { place: "plant", quantity: 300, restDays: 2, facts: { serialFrom: "TS15-26110001", serialTo: "TS15-26110300", model: "TS-A70-15W", testReport: "TN-TS-1124", warrantyMonths: 24 }, daysBefore: { testedOn: 0 } },
    },
  ],
};
