import type { shop as Source } from "../vi/shop.ts";

export const shop: typeof Source = {};
