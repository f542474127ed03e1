import type { InBoth, RegulationArticleText } from "./regulation/article.ts";
import { GOODS } from "./regulation/goods.ts";
import { MARKET_AND_SELLERS } from "./regulation/market-and-sellers.ts";
import { ORDER_AND_DATA } from "./regulation/order-and-data.ts";
import { TRADE } from "./regulation/trade.ts";

export const REGULATION_SUMMARY: InBoth = {
  vi: "Bản đầu tiên của quy chế hoạt động: ai được bán, tin bán phải có gì, đặt hàng, trả tiền, đổi trả, khiếu nại và thu hồi.",
  en: "The first version of the operating regulation: who may sell, what a listing must hold, ordering, paying, returns, complaints and recalls.",
};

/**
 * The first operating regulation. It holds the heads of Decree 52/2013/NĐ-CP art. 38.2 and the disclosure groups of Decree
 * 248/2026/NĐ-CP ch. II; each rule that runs is carried by exactly one article.
 */
export const REGULATION_ARTICLES: readonly RegulationArticleText[] = [
  ...MARKET_AND_SELLERS,
  ...GOODS,
  ...TRADE,
  ...ORDER_AND_DATA,
];
