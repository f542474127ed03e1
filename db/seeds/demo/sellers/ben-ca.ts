import { ALL_YEAR, type SellerSeed } from "../seed-types.ts";

// prettier-ignore
export const BEN_CA: SellerSeed = {
  no: 12,
  email: "benca@hang.demo.cholanh.vn",
  kind: "person",
  legalName: "Phùng Thị Ngát",
  name: ["Vườn ổi cô Ngát", "Ms Ngat's Guavas"],
  head: "Phùng Thị Ngát",
  address: "Xóm 6 Đông Dư",
  communeCode: "00565",
  story: [
    "Nhà tôi có bảy sào ổi ngoài bãi Đông Dư. Ổi bọc túi từ khi bằng quả trứng cút, nên vỏ láng mà không phải phun. Hái chừng nào bán chừng ấy.",
    "I have seven sao of guavas on the Dong Du bank. Each fruit is bagged when it is the size of a quail's egg, so the skin stays smooth without spraying. I pick only what is ordered.",
  ],
  shippingVnd: 20_000,
  area: ["Long Biên, Gia Lâm, Hoàn Kiếm, Hai Bà Trưng", "Long Bien, Gia Lam, Hoan Kiem, Hai Ba Trung"],
  deliveryDays: 1,
  pickup: "Xóm 6 Đông Dư, xã Gia Lâm, gọi trước nửa tiếng",
  returns: ["Quả nào hỏng tôi gửi bù quả khác.", "I send another for every bad fruit."],
  exemption: "small_primary_production",
  bin: "970415",
  joined: 50,
  places: [
    { key: "garden", kind: "plot", name: ["Vườn ổi bến Cả", "Ben Ca guava plot"], communeCode: "00565", formerName: "Xã Đông Dư", keeper: "Phùng Thị Ngát", squareMetres: 2_520, at: [20.9947, 105.9246] },
  ],
  papers: [
    { kind: "safe_food_commitment", number: "CK-00565-0112", issuer: "UBND xã Gia Lâm", issued: 120, lastsDays: 970, scope: "Trồng và bán ổi tươi" },
  ],
  facts: { fertiliser: "Phân gà ủ, ngô nghiền", pestControl: "none", water: "Giếng nhà", harvester: "Phùng Thị Ngát", packer: "Phùng Thị Ngát" },
  goods: [
    {
      key: "oi-dong-du", picture: "oi-dong-du", category: "trai-cay",
      name: ["Ổi Đông Dư", "Dong Du guavas"],
      about: ["Ổi bo trắng ruột, giòn, thơm nhẹ. Mỗi cân năm sáu quả, tôi bọc giấy từng quả một.", "White-fleshed, crisp, lightly scented. Five or six to the kilo, each wrapped in paper."],
      unit: ["kg", "kg"], net: [1, "kg"], grams: 1_050, priceVnd: 32_000, most: 10,
      use: ["Rửa, bổ miếng chấm muối ớt.", "Rinse, slice and dip in chilli salt."], keep: ["Ngăn mát 7 ngày.", "7 days in the cool."], shelfDays: 7, standard: "TCCS 01:2025/ND", months: [8, 9, 10, 11, 12], listed: 22,
      lot: { place: "garden", quantity: 28, facts: { variety: "Ổi bo trắng Đông Dư" } },
    },
    {
      key: "oi-tui", picture: "oi-dong-du", lead: 2, category: "trai-cay",
      name: ["Ổi găng chín", "Ripe yellow guavas"],
      about: ["Ổi để chín vàng trên cây, mềm và thơm nức, chỉ có vài cân mỗi sáng. Người già răng yếu hay mua loại này.", "Left on the tree until yellow, soft and strongly scented; only a few kilos each morning. Older customers like these."],
      unit: ["túi", "bag"], net: [500, "g"], grams: 530, priceVnd: 18_000, most: 6,
      use: ["Ăn ngay, hoặc xay sinh tố.", "Eat at once, or blend."], keep: ["Ngăn mát 3 ngày.", "3 days in the cool."], shelfDays: 3, standard: "TCCS 01:2025/ND", months: ALL_YEAR, listed: 13,
      lot: { place: "garden", quantity: 14, facts: { variety: "Ổi găng" } },
    },
  ],
};
