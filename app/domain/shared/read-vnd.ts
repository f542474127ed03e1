import type { Vnd } from "./money.ts";
import { fold } from "./fold.ts";

const UNITS: Record<string, number> = {
  "": 1, d: 1, dong: 1, vnd: 1, "₫": 1,
  k: 1_000, ng: 1_000, nghin: 1_000, ngan: 1_000,
  tr: 1_000_000, trieu: 1_000_000,
  ty: 1_000_000_000, ti: 1_000_000_000,
}; // prettier-ignore

/**
 * Reads an amount of dong the way people type it: `25000`, `25.000đ`, `25,000`, `25k`, `25 nghìn`, `1,5 triệu`, `1tr2`.
 * Undefined when it is not one whole, non-negative amount, so a half-understood price is never guessed.
 */
export function readVnd(text: string): Vnd | undefined {
  const folded = fold(text).replace(/\s+/g, "");
  const match = /^(\d[\d.,]*)([a-z₫]*)(\d*)$/.exec(folded);
  if (!match) return undefined;
  const [, digits = "", unit = "", tail = ""] = match;
  const scale = UNITS[unit];
  if (scale === undefined) return undefined;
  const head = scale === 1 ? readGrouped(digits) : readDecimal(digits);
  if (head === undefined || (tail && (scale === 1 || !/^\d+$/.test(digits)))) return undefined;
  const amount = Math.round(head * scale + (tail ? Number(`0.${tail}`) * scale : 0));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** Dong have no decimals: dots and commas may only part thousands. */
const readGrouped = (digits: string): number | undefined =>
  /^\d+$/.test(digits) || /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(digits)
    ? Number(digits.replace(/[.,]/g, ""))
    : undefined;

/** Three digits after the mark could be thousands or a fraction (`25.000k`): refused. */
const readDecimal = (digits: string): number | undefined =>
  /^\d+([.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(",", ".")) : undefined;
