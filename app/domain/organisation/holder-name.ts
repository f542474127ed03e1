import { foldWords } from "../shared/fold.ts";

/** Words of a legal form, which banks leave out or shorten. */
const LEGAL_FORMS =
  /\b(cong ty|cty|tnhh|mtv|mot thanh vien|co phan|cp|hop tac xa|htx|ho kinh doanh|hkd|doanh nghiep|tu nhan|dntn|lien hiep)\b/g;

const coreOf = (name: string): string => foldWords(name).replace(LEGAL_FORMS, " ").replace(/\s+/g, " ").trim();

/**
 * SEL-07: whether the name on a bank account is the seller's or its representative's, without marks and legal forms, as
 * banks write names. A difference is shown to the reviewer; it does not stop anybody.
 */
export function holderMatches(holderName: string, names: readonly (string | null | undefined)[]): boolean {
  const holder = coreOf(holderName);
  return holder !== "" && names.some((name) => name != null && coreOf(name) === holder);
}
