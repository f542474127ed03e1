/** `organisation`: 10 digits; `branch`: 10 digits, a dash and 001–999; `personal`: the 12 digits of a personal ID. */
export type TaxCode = { readonly kind: "organisation" | "branch" | "personal"; readonly value: string };

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** True when the tenth digit fits the nine before it. A remainder of 0 would need the digit 10, so no such code is issued. */
export function hasTaxCheckDigit(tenDigits: string): boolean {
  if (!/^\d{10}$/.test(tenDigits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(tenDigits[index]), 0);
  return 10 - (sum % 11) === Number(tenDigits[9]);
}

export type TaxCodeFault = "characters" | "length" | "check-digit" | "branch";

/** Which rule of its digits a tax code breaks, so that a slip is found at once; undefined when it breaks none. */
export function taxCodeFault(text: string): TaxCodeFault | undefined {
  const compact = text.normalize("NFKC").replace(/\s/g, "");
  if (!/^[\d-]*$/.test(compact)) return "characters";
  if (parseTaxCode(compact) !== undefined) return undefined;
  const digits = compact.replaceAll("-", "");
  if (digits.length !== 10 && digits.length !== 13) return "length";
  if (!hasTaxCheckDigit(digits.slice(0, 10))) return "check-digit";
  return "branch";
}

/**
 * Reads a tax code (Circular 86/2024/TT-BTC): an organisation's, its branch's, or the personal ID that households and
 * persons use since 01/07/2025, which has no check digit. Undefined when it is none of them.
 */
export function parseTaxCode(text: string): TaxCode | undefined {
  const compact = text.normalize("NFKC").replace(/\s/g, "");
  if (/^\d{12}$/.test(compact)) return { kind: "personal", value: compact };
  const match = /^(\d{10})(?:-?(\d{3}))?$/.exec(compact);
  const [, base, branch] = match ?? [];
  if (base === undefined || !hasTaxCheckDigit(base)) return undefined;
  if (branch === undefined) return { kind: "organisation", value: base };
  return branch === "000" ? undefined : { kind: "branch", value: `${base}-${branch}` };
}
