import type { orders as Source } from "../vi/orders.ts";

export const orders: typeof Source = {};
