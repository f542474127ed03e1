import { gs1CheckDigit, hasGs1CheckDigit } from "../shared/gs1-check-digit.ts";
import { Refusal } from "../shared/refusal.ts";
import { GS1_ORIGIN, parseDigitalLink } from "./digital-link.ts";

/** Serial Shipping Container Code, AI 00: 18 digits, the last of which checks the others. Names one crate or pallet for ever. */
export type Sscc = string;

const EXTENSION_DIGIT = "0";
/** Extension digit, company prefix and serial reference together (GS1 General Specifications 2.2.1). */
const BODY_DIGITS = 17;

/**
 * The SSCC number `serial` under a company prefix of 7 to 10 digits. Refuses when the prefix has no such number left; a
 * number is not given again for at least a year by the standard, here never.
 */
export function buildSscc(companyPrefix: string, serial: number): Sscc {
  if (!/^\d{7,10}$/.test(companyPrefix)) throw new RangeError("a company prefix has 7 to 10 digits");
  if (!Number.isSafeInteger(serial) || serial < 0) throw new RangeError("a serial reference is a whole number");
  const reference = String(serial).padStart(BODY_DIGITS - 1 - companyPrefix.length, "0");
  const body = EXTENSION_DIGIT + companyPrefix + reference;
  if (body.length > BODY_DIGITS) throw new Refusal("traceability.sscc-used-up", { facts: { companyPrefix } });
  return body + gs1CheckDigit(body);
}

export const isSscc = (text: string): text is Sscc => /^\d{18}$/.test(text) && hasGs1CheckDigit(text);

export const ssccLink = (origin: string, sscc: Sscc): string => `${origin}/00/${sscc}`;
/** As events name it. */
export const ssccUri = (sscc: Sscc): string => ssccLink(GS1_ORIGIN, sscc);

/** Reads a Digital Link of any domain, the 18 digits with or without spaces, or with the AI in front. */
export function readSscc(text: string): Sscc | undefined {
  const entered = text.trim();
  const link = parseDigitalLink(entered);
  if (link.ok) return link.link.key[0] === "00" ? link.link.key[1] : undefined;
  const digits = entered.replace(/^\(00\)/, "").replace(/[\s-]/g, "");
  const bare = /^00\d{18}$/.test(digits) ? digits.slice(2) : digits;
  return isSscc(bare) ? bare : undefined;
}
