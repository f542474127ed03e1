import { type SellerSeed } from "../seed-types.ts";

/** Handed its profile in yesterday: the manager has not decided yet. */
// prettier-ignore
export const NHA_DONG: SellerSeed = {
  no: 35,
  email: "nhadong@hang.demo.cholanh.vn",
  kind: "household",
  legalName: "Hộ kinh doanh Bánh chưng Nhà Dong",
  name: ["Bánh chưng Nhà Dong", "Dong Leaf Rice Cakes"],
  registered: ["01R8000135", "2017-11-30", "Phòng Tài chính – Kế hoạch huyện Thanh Trì"],
  head: "Nguyễn Duy Thạo",
  address: "Xóm 2 Tranh Khúc",
  communeCode: "00685",
  story: [
    "Nhà tôi gói bánh chưng quanh năm ở Tranh Khúc, nếp cái hoa vàng, đỗ xanh, lá dong rừng. Ngày thường hai trăm cái, giáp Tết hai nghìn.",
    "We wrap rice cakes all year in Tranh Khuc: sticky rice, mung beans, forest leaves. Two hundred on an ordinary day, two thousand before Tet.",
  ],
  shippingVnd: 25_000,
  area: ["Các phường nội thành", "Inner wards"],
  deliveryDays: 1,
  returns: ["Bánh hỏng, thiu: đổi hoặc hoàn tiền trong 3 ngày.", "Spoiled cakes are replaced or refunded within 3 days."],
  bin: "970418",
  joined: 1,
  isWaiting: true,
  places: [],
  papers: [],
  facts: {},
  goods: [],
};
