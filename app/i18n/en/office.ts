import type { office as Source } from "../vi/office.ts";

export const office: typeof Source = {};
