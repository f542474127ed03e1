import type { account as Source } from "../vi/account.ts";

export const account: typeof Source = {};
