import type { mails as Source } from "../vi/mails.ts";

export const mails: typeof Source = {};
