import type { seller as Source } from "../vi/seller.ts";

export const seller: typeof Source = {};
