import type { Locale } from "../shared/accounts.ts";

/** Words of a legal reference as the registry writes it, in the order in which longer ones must be tried first. */
const IN_VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/\bOperating regulation\b/gi, "Quy chế hoạt động"],
  [/\bLaw (?=\d)/gi, "Luật "],
  [/\bDecree (?=\d)/gi, "Nghị định "],
  [/\bCircular (?=\d)/gi, "Thông tư "],
  [/\bDecision (?=\d)/gi, "Quyết định "],
  [/\bPlan (?=\d)/gi, "Kế hoạch "],
  [/\bart\. (?=\d)/g, "Điều "],
  [/\bch\. (?=[IVX])/g, "Chương "],
  [/ of (?=\d{4})/g, " năm "],
];

/** A legal reference of the registry in the reader's language: `Decree 15/2018/NĐ-CP art. 12` is `Nghị định 15/2018/NĐ-CP Điều 12`. */
export const lawWords = (legalRef: string, locale: Locale): string =>
  locale === "en"
    ? legalRef
    : IN_VIETNAMESE.reduce((text, [english, vietnamese]) => text.replace(english, vietnamese), legalRef);
