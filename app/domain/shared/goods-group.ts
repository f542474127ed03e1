/** The three priority groups of plan 477/KH-SCT: farm produce and food, craft goods, the city's key industrial goods. */
export const GOODS_GROUPS = ["food", "craft", "industry"] as const;
export type GoodsGroup = (typeof GOODS_GROUPS)[number];
