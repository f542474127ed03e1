import { foldWords } from "../shared/fold.ts";
import type { SellerKind } from "./seller.ts";

/** Words of a legal form, which banks leave out or shorten. */
const LEGAL_FORMS =
  /\b(cong ty|cty|tnhh|mtv|mot thanh vien|co phan|cp|hop tac xa|htx|ho kinh doanh|hkd|doanh nghiep|tu nhan|dntn|lien hiep)\b/g;

const coreOf = (name: string): string => foldWords(name).replace(LEGAL_FORMS, " ").replace(/\s+/g, " ").trim();

/** SEL-07: whether the name on a bank account is one of these names, without marks and legal forms, as banks write names. */
export function holderMatches(holderName: string, names: readonly (string | null | undefined)[]): boolean {
  const holder = coreOf(holderName);
  return holder !== "" && names.some((name) => name != null && coreOf(name) === holder);
}

export type BankMatch = "matched" | "mismatched";

/**
 * SEL-07: whether an account is in the seller's own name, so that a buyer pays whom the page names: an organisation's under
 * its legal name, a household's under its name or its owner's, a person's under theirs. Computed, never stored: either name
 * may change.
 */
export function bankMatch(
  holderName: string,
  seller: { readonly kind: SellerKind; readonly legalName: string; readonly representativeName: string | null },
): BankMatch {
  const { kind, legalName, representativeName } = seller;
  const names = kind === "household" ? [legalName, representativeName] : [legalName];
  return holderMatches(holderName, names) ? "matched" : "mismatched";
}
