import { gs1CheckDigit, hasGs1CheckDigit } from "../shared/gs1-check-digit.ts";
import { Refusal } from "../shared/refusal.ts";

/** A GTIN padded to 14 digits, the form in which products keep it and Digital Links carry it. */
export type Gtin14 = string;

const LENGTHS = new Set([8, 12, 13, 14]);

/** Reads a GTIN-8, -12, -13 or -14, with or without spaces and dashes, as 14 digits. Undefined when its check digit is wrong. */
export function parseGtin(text: string): Gtin14 | undefined {
  const digits = text.normalize("NFKC").replace(/[\s-]/g, "");
  if (!LENGTHS.has(digits.length) || !hasGs1CheckDigit(digits)) return undefined;
  return /^0+$/.test(digits) ? undefined : digits.padStart(14, "0");
}

/** The digits as they stand under the bars of a consumer pack: 13, or 14 where the first is a packaging indicator. */
export const printedGtin = (gtin: Gtin14): string => (gtin.startsWith("0") ? gtin.slice(1) : gtin);

/** True when the number was made from this GS1 company prefix, whatever its packaging indicator. */
export const isUnderPrefix = (gtin: Gtin14, companyPrefix: string): boolean =>
  companyPrefix.length >= 7 && gtin.slice(1).startsWith(companyPrefix);

/**
 * The GTIN of item `itemNumber` under a company prefix of 7 to 10 digits (GS1 General Specifications 2.1).
 * Refuses when the prefix has no such number left.
 */
export function buildGtin(companyPrefix: string, itemNumber: number): Gtin14 {
  if (!/^\d{7,10}$/.test(companyPrefix)) throw new RangeError("a company prefix has 7 to 10 digits");
  if (!Number.isSafeInteger(itemNumber) || itemNumber < 0) throw new RangeError("an item number is a whole number");
  const item = String(itemNumber).padStart(12 - companyPrefix.length, "0");
  if (companyPrefix.length + item.length > 12) throw new Refusal("products.gtin-used-up", { facts: { companyPrefix } });
  const body = companyPrefix + item;
  return `0${body}${gs1CheckDigit(body)}`;
}
