import { gs1CheckDigit, hasGs1CheckDigit } from "../shared/gs1-check-digit.ts";
import { Refusal } from "../shared/refusal.ts";

/** The 13 digits that name a place or a party (GS1 General Specifications 2.4). */
export type Gln = string;

/** Reads a GLN with or without spaces and dashes. Undefined when its check digit is wrong. */
export function parseGln(text: string): Gln | undefined {
  const digits = text.normalize("NFKC").replace(/[\s-]/g, "");
  return digits.length === 13 && hasGs1CheckDigit(digits) && !/^0+$/.test(digits) ? digits : undefined;
}

/** The GLN of location `locationNumber` under a company prefix of 7 to 10 digits. Refuses when the prefix is used up. */
export function buildGln(companyPrefix: string, locationNumber: number): Gln {
  if (!/^\d{7,10}$/.test(companyPrefix)) throw new RangeError("a company prefix has 7 to 10 digits");
  if (!Number.isSafeInteger(locationNumber) || locationNumber < 0) throw new RangeError("a location number is whole");
  const location = String(locationNumber).padStart(12 - companyPrefix.length, "0");
  if (companyPrefix.length + location.length > 12)
    throw new Refusal("traceability.gln-used-up", { facts: { companyPrefix } });
  return companyPrefix + location + gs1CheckDigit(companyPrefix + location);
}

/** A plot or stall inside a place, AI 254: 1 to 20 characters of GS1 character set 82. */
export const isGlnExtension = (text: string): boolean => /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/.test(text);
