import type { findings as Source } from "../vi/findings.ts";

export const findings: typeof Source = {};
