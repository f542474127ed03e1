import type { origin as Source } from "../vi/origin.ts";

export const origin: typeof Source = {};
