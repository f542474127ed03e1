import type { DaysAgo } from "./seed-types.ts";

/** Where an order stands on the day of the first start. */
export type OrderEnd = "delivered" | "handed_over" | "packed" | "paid" | "overpaid" | "expired";

export type OrderSeed = {
  readonly daysAgo: DaysAgo;
  /** `HH:MM` of that day; on the day of the first start, minutes before it. */
  readonly time: string;
  readonly buyer: string;
  /** Quantities by the key of the good. */
  readonly wants: Readonly<Record<string, number>>;
  readonly ends: OrderEnd;
  readonly voucher?: string;
  readonly isPickup?: true;
  readonly note?: string;
};

type Rest = Partial<Pick<OrderSeed, "ends" | "voucher" | "isPickup" | "note">>;
const order = (
  daysAgo: DaysAgo,
  time: string,
  buyer: string,
  wants: Readonly<Record<string, number>>,
  rest: Rest = {},
): OrderSeed => ({ daysAgo, time, buyer, wants, ends: "delivered", ...rest });

/** Three weeks of buying: weekday kitchens, weekend baskets, a present now and then, some who never paid. */
export const ORDERS: readonly OrderSeed[] = [
  order(21, "19:10", "lan", { "cai-ngot": 2, "ca-chua-phu-sa": 1, "gao-thom": 1 }),
  order(21, "20:32", "duc", { "am-chen": 1 }),
  order(20, "06:45", "bep", { "ca-chua-suon-doi": 10, "rau-muong": 12, "trung-vit": 4 }),
  order(20, "21:05", "hoa", { "sua-thanh-trung": 2, "sua-chua": 2 }),
  order(19, "18:20", "tuan", { "buoi-tom-vang": 4 }),
  order(19, "18:41", "khach1", { "buoi-dien": 4 }, { ends: "expired" }),
  order(18, "12:15", "yen", { "ba-chi": 2, "cai-bap": 1, "rau-thom": 1 }),
  order(17, "20:18", "mua", { "ga-doi": 1, "trung-ga": 1 }),
  order(16, "09:03", "khach2", { "khan-lua": 1 }, { note: "Gói quà giúp tôi." }),
  order(15, "07:20", "bep", { "cai-bap-suon-doi": 8, "ca-rot-suon-doi": 6, "nac-vai": 6 }),
  order(15, "19:44", "lan", { "bun-phu-do": 1, "cha-que": 1, "rau-thom": 1 }),
  order(14, "10:31", "duc", { "den-led-9w": 6 }),
  order(14, "20:02", "hoa", { "buoi-dien": 3, "chuoi-tieu-hong": 1 }, { voucher: "CHOLANH10" }),
  order(13, "19:26", "tuan", { "che-xanh": 2, "mat-ong-keo": 1 }, { voucher: "CHOLANH10" }),
  order(12, "18:50", "yen", { "cai-ngot": 3, "mong-toi": 2, "rau-thom": 1 }, { voucher: "PHUSA15" }),
  order(11, "06:55", "bep", { "ca-chua-suon-doi": 12, "trung-vit": 5, "gao-thom": 4 }, { voucher: "CHOLANH10" }),
  order(11, "21:12", "khach1", { "mien-dong": 2, "nam-so": 2 }),
  order(10, "13:37", "lan", { "gio-lua": 1, "gao-huu-co": 2 }),
  order(9, "19:00", "mua", { "xa-lach-dong-vong": 2, "ca-rot-dong-vong": 1 }),
  order(9, "20:47", "duc", { "quat-giay": 3, "tam-huong": 2 }, { ends: "expired" }),
  order(8, "18:12", "lan", { "bi-xanh": 2, "cai-bap": 1 }),
  order(8, "19:35", "yen", { "bi-xanh": 1, "suon-non": 1 }),
  order(8, "20:20", "khach2", { "bi-xanh": 1 }, { isPickup: true }),
  order(7, "10:10", "hoa", { "am-chen": 1, "binh-hoa": 1 }, { voucher: "GOM10" }),
  order(7, "18:24", "tuan", { "tra-sen": 1 }),
  order(6, "07:08", "bep", { "rau-muong": 10, "nac-vai": 8, "ca-tram": 3 }),
  order(6, "20:51", "khach1", { "den-ban": 1 }),
  order(5, "19:19", "lan", { "sua-chua": 2, "trung-ga": 1, "com-dong": 1 }),
  order(5, "21:30", "yen", { "vit-co": 1 }, { ends: "overpaid" }),
  order(4, "12:02", "mua", { "gao-thom": 1, "mien-dong": 1 }),
  order(4, "18:40", "duc", { "buoi-dien-thung": 1 }, { note: "Biếu bà ngoại, chọn quả vàng." }),
  order(3, "08:15", "hoa", { "binh-20l": 1 }),
  order(3, "19:52", "tuan", { "cai-ngot": 2, "su-hao-phu-sa": 1, "ba-chi": 1 }),
  order(2, "18:31", "lan", { "phat-thu": 1, "cam-canh": 2 }),
  order(2, "20:09", "khach2", { "non-chuong": 2 }, { ends: "handed_over" }),
  order(1, "07:12", "bep", { "ca-chua-suon-doi": 10, "rau-muong": 10 }, { ends: "handed_over" }),
  order(1, "17:45", "yen", { "cai-ngot": 2, "mong-toi": 1 }, { ends: "packed" }),
  order(1, "19:28", "duc", { "gio-may": 1 }, { ends: "packed" }),
  order(1, "20:16", "hoa", { "sua-thanh-trung": 1, "sua-chua-trang": 1 }, { ends: "paid" }),
  order(1, "21:03", "khach1", { "khay-son-mai": 1 }, { ends: "expired" }),
  order(0, "52", "lan", { "cai-ngot": 2, "ca-chua-phu-sa": 1 }, { ends: "paid" }),
  order(0, "27", "tuan", { "buoi-dien": 2 }, { ends: "paid", isPickup: true }),
];
