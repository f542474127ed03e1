import { type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const SOI_NANG: SellerSeed = {
  no: 22,
  email: "soinang@hang.demo.cholanh.vn",
  kind: "enterprise",
  legalName: "Công ty TNHH Miến Sợi Nắng",
  name: ["Miến Sợi Nắng", "Sunthread Noodles"],
  taxCode: "0199025678",
  registered: ["0199025678", "2018-08-30", "Phòng Đăng ký kinh doanh, Sở Kế hoạch và Đầu tư Hà Nội"],
  head: "Phí Đình Toàn",
  address: "Cụm công nghiệp Dương Liễu",
  communeCode: "09856",
  story: [
    "Bột dong riềng Ba Vì, lọc bảy nước, tráng bánh rồi phơi phên tre trên bờ đê. Trời mưa thì nghỉ, không sấy. Vì thế miến có mùi nắng và hay đứt hàng tháng Giêng.",
    "Canna starch from Ba Vi, washed seven times, steamed in sheets and dried on bamboo racks along the dyke. When it rains we rest; we do not use ovens. That is why the noodles smell of sun, and why we often run out in January.",
  ],
  shippingVnd: 25_000,
  freeFromVnd: 250_000,
  area: ["Toàn quốc", "Nationwide"],
  deliveryDays: 2,
  returns: ["Đổi trả trong 30 ngày khi gói chưa mở.", "Unopened packs may be returned within 30 days."],
  bin: "970407",
  joined: 53,
  places: [
    { key: "works", kind: "factory", name: ["Xưởng miến Dương Liễu", "Duong Lieu noodle works"], communeCode: "09856", formerName: "Xã Dương Liễu", keeper: "Phí Đình Toàn", squareMetres: 2_400, at: [21.0586, 105.6668] },
  ],
  papers: [
    { kind: "food_safety", number: "122/2025/SCT-HN", issuer: "Sở Công Thương Hà Nội", issued: 280, lastsDays: 810, scope: "Sản xuất miến dong" },
    { kind: "ocop", number: "OCOP-HN-2025-0122", issuer: "UBND thành phố Hà Nội", issued: 190, lastsDays: 900, scope: "Miến dong Dương Liễu", categories: ["che-bien"], stars: 4 },
    { kind: "self_declaration", number: "01/SOINANG/2025", issuer: "Công ty TNHH Miến Sợi Nắng", issued: 290, lastsDays: null, scope: "Miến dong", categories: ["che-bien"] },
  ],
  facts: { variety: "Dong riềng đỏ Ba Vì", pestControl: "none", water: "Nước giếng qua bể lọc", harvester: "Tổ lọc bột", packer: "Tổ đóng gói" },
  goods: [
    {
      key: "mien-dong", picture: "mien-dong", category: "che-bien",
      name: ["Miến dong Dương Liễu", "Duong Lieu canna noodles"], title: ["Miến dong Dương Liễu, OCOP 4 sao", "Duong Lieu canna noodles, OCOP 4 stars"],
      about: ["Sợi nhỏ, màu tro, trong khi chín. Làm 100% bột dong, không trộn sắn nên nấu lại lần hai vẫn dai.", "Fine ash-coloured threads that turn clear. Canna alone, no cassava, so they stay springy when reheated."],
      brand: "Sợi Nắng", unit: ["gói", "pack"], net: [500, "g"], grams: 520, priceVnd: 48_000,
      ingredients: ["Bột dong riềng, nước", "Canna starch, water"], warnings: ["Hút ẩm: buộc kín sau khi mở.", "Absorbs moisture: close after opening."],
      use: ["Ngâm nước lạnh 10 phút, nấu 2 phút.", "Soak in cold water for 10 minutes, cook for 2."], keep: ["Khô, thoáng.", "Dry and airy."], shelfDays: 365, standard: "TCCS 01:2025/SN", declared: "01/SOINANG/2025", isPrepacked: true, months: [10, 11, 12, 1], listed: 40,
      lot: { place: "works", quantity: 320, restDays: 2 },
    },
    {
      key: "mien-rut", picture: "mien-dong", lead: 2, category: "che-bien",
      name: ["Miến rút cuộn nhỏ", "Canna noodle nests"],
      about: ["Miến cuộn sẵn từng nắm năm chục gam, mỗi người một nắm. Tiện cho văn phòng và trẻ đi học.", "Rolled into nests of fifty grams, one to a person. Handy for the office and for school."],
      brand: "Sợi Nắng", unit: ["hộp", "box"], net: [400, "g"], grams: 460, priceVnd: 45_000,
      ingredients: ["Bột dong riềng, nước", "Canna starch, water"], warnings: ["Hút ẩm: đậy kín sau khi mở.", "Absorbs moisture: close after opening."],
      use: ["Chan nước sôi, đậy 4 phút.", "Pour on boiling water, cover for 4 minutes."], keep: ["Khô, thoáng.", "Dry and airy."], shelfDays: 365, standard: "TCCS 01:2025/SN", declared: "01/SOINANG/2025", isPrepacked: true, listed: 21,
      lot: { place: "works", quantity: 200, restDays: 2 },
    },
    {
      key: "mien-can", picture: "mien-dong", lead: 2, category: "che-bien", ends: "waiting",
      name: ["Miến dong bó một cân", "Canna noodles, one-kilo bundle"],
      about: ["Bó dài nguyên phên, buộc rơm, cho nhà hàng và nhà có cỗ. Cùng mẻ bột với gói nửa cân.", "Full-length bundles tied with straw, for restaurants and feasts. The same batch of starch as the half-kilo pack."],
      brand: "Sợi Nắng", unit: ["bó", "bundle"], net: [1, "kg"], grams: 1_030, priceVnd: 90_000,
      ingredients: ["Bột dong riềng, nước", "Canna starch, water"], warnings: ["Hút ẩm: bọc kín.", "Absorbs moisture: keep wrapped."],
      use: ["Cắt khúc, ngâm nước lạnh 10 phút, nấu 2 phút.", "Cut, soak for 10 minutes, cook for 2."], keep: ["Khô, thoáng.", "Dry and airy."], shelfDays: 365, standard: "TCCS 01:2025/SN", declared: "01/SOINANG/2025", isPrepacked: true, listed: 1,
      lot: { place: "works", quantity: 80, restDays: 2 },
    },
  ],
};
