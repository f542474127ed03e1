import { type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const SOI_MAY: SellerSeed = {
  no: 27,
  email: "soimay@hang.demo.cholanh.vn",
  kind: "cooperative",
  legalName: "Hợp tác xã Mây tre Sợi Mây",
  name: ["Mây tre Sợi Mây Phú Vinh", "Soi May Rattan of Phu Vinh"],
  taxCode: "0199028414",
  registered: ["01.28.000127", "2014-02-19", "Phòng Tài chính – Kế hoạch huyện Chương Mỹ"],
  head: "Nguyễn Thị Hân",
  address: "Thôn Phú Vinh",
  communeCode: "10030",
  story: [
    "Bốn mươi thợ đan ở Phú Vinh, người trẻ mười chín, người già tám mốt. Mây rừng Hòa Bình chẻ tay, tre ngâm ao ba tháng rồi hun khói rơm cho mọt không vào.",
    "Forty weavers of Phu Vinh, the youngest nineteen and the oldest eighty-one. Hoa Binh rattan split by hand; bamboo soaked three months in the pond and smoked over straw against borers.",
  ],
  shippingVnd: 35_000,
  freeFromVnd: 400_000,
  area: ["Toàn quốc", "Nationwide"],
  deliveryDays: 3,
  returns: ["Méo, tuột nan: sửa hoặc đổi trong 30 ngày.", "Bent or loose: mended or replaced within 30 days."],
  bin: "970405",
  joined: 56,
  places: [
    { key: "yard", kind: "workshop", name: ["Sân đan Phú Vinh", "Phu Vinh weaving yard"], communeCode: "10030", formerName: "Xã Phú Nghĩa", keeper: "Nguyễn Thị Hân", squareMetres: 700, at: [20.9221, 105.6437] },
  ],
  papers: [
    { kind: "craft_village", number: "QĐ 1863/QĐ-UBND", issuer: "UBND thành phố Hà Nội", issued: 3_300, lastsDays: null, scope: "Làng nghề mây tre đan Phú Vinh", categories: ["may-tre"] },
    { kind: "ocop", number: "OCOP-HN-2024-0127", issuer: "UBND thành phố Hà Nội", issued: 420, lastsDays: 670, scope: "Giỏ mây đan tay", categories: ["may-tre"], stars: 4 },
  ],
  facts: { artisan: "Nguyễn Thị Hân", recognition: "craftVillage", decisionNumber: "QĐ 1863/QĐ-UBND", material: "Mây nếp, tre hun khói", materialSource: "Mây Hòa Bình, tre trong vùng" },
  goods: [
    {
      key: "gio-may", picture: "gio-may-tre", category: "may-tre",
      name: ["Giỏ mây đi chợ", "Rattan market basket"],
      about: ["Giỏ mây quai tròn, đáy tre cứng, đựng được sáu cân rau quả. Đan mắt cáo ở thân cho thoáng, miệng cạp hai lớp.", "Round handles, a stiff bamboo base, room for six kilos of vegetables. Open weave on the sides, a double rim."],
      unit: ["chiếc", "piece"], net: [1, "piece"], grams: 650, priceVnd: 185_000,
      use: ["Lau khăn ẩm, phơi bóng râm.", "Wipe with a damp cloth, dry in the shade."], keep: ["Nơi khô thoáng.", "Keep dry and airy."], standard: "TCCS 01:2023/SM", listed: 34,
      lot: { place: "yard", quantity: 70, restDays: 1, facts: { steps: "Chẻ mây, tuốt sợi\nHun khói tre\nĐan đáy, lên thân\nCạp miệng, quấn quai" } },
    },
    {
      key: "gio-may-nho", picture: "gio-may-tre", lead: 2, category: "may-tre",
      name: ["Giỏ mây có nắp", "Lidded rattan basket"],
      about: ["Giỏ tròn có nắp gài, đựng trứng, đồ khâu, hay làm giỏ quà. Đường kính 22 phân.", "A round basket with a latched lid for eggs, sewing or presents. 22 cm across."],
      unit: ["chiếc", "piece"], net: [1, "piece"], grams: 420, priceVnd: 140_000,
      use: ["Lau khăn ẩm.", "Wipe with a damp cloth."], keep: ["Nơi khô thoáng.", "Keep dry and airy."], standard: "TCCS 01:2023/SM", listed: 24,
      lot: { place: "yard", quantity: 60, restDays: 1, facts: { artisan: "Trần Thị Cậy", steps: "Tuốt sợi\nĐan xoắn ốc\nLàm nắp, gài khuy tre" } },
    },
    {
      key: "khay-may", picture: "gio-may-tre", lead: 2, category: "may-tre",
      name: ["Khay mây lót lá", "Rattan serving tray"],
      about: ["Khay nông bày trái cây hay bánh, đan hoa thị nhìn từ mặt nào cũng kín. Cạnh 30 phân.", "A shallow tray for fruit or cakes in a starred weave that shows no back. 30 cm."],
      unit: ["chiếc", "piece"], net: [1, "piece"], grams: 300, priceVnd: 95_000,
      use: ["Không ngâm nước.", "Do not soak."], keep: ["Nơi khô thoáng.", "Keep dry and airy."], standard: "TCCS 01:2023/SM", listed: 8,
      lot: { place: "yard", quantity: 45, restDays: 1, facts: { artisan: "Trần Thị Cậy", steps: "Tuốt sợi\nĐan hoa thị\nCạp vành" } },
    },
  ],
};
