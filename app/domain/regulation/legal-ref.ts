import type { Locale } from "../shared/accounts.ts";

/** `19/2023/QH15` or `19/2023/QH15, 39.3.đ`: number of the document, then article, clause and point where there are. */
const SHAPE = /^(\d{1,5}\/[\p{L}\d-]+(?:\/[\p{L}\d-]+)?)(?:, (\d{1,3}(?:\.\d{1,2})?(?:\.[a-zđ])?))?$/u;

/** The kind of a document by the end of its number. */
const KINDS: readonly (readonly [end: RegExp, vi: string, en: string])[] = [
  [/QH\d+$/, "Luật", "Law"],
  [/NĐ-CP$/, "Nghị định", "Decree"],
  [/\/TT-/, "Thông tư", "Circular"],
  [/\/QĐ-/, "Quyết định", "Decision"],
  [/\/NQ-/, "Nghị quyết", "Resolution"],
  [/\/KH-/, "Kế hoạch", "Plan"],
];

export const isLegalRef = (text: string): boolean => SHAPE.test(text);

export type LegalRefParts = {
  /** `Nghị định` or `Decree`; empty for a document of another kind. */
  readonly kind: string;
  readonly number: string;
  /** `điểm đ khoản 3 Điều 39` or `Article 39.3.đ`; empty for a whole document. */
  readonly place: string;
};

export function legalRefParts(ref: string, locale: Locale): LegalRefParts {
  const [, number, place] = SHAPE.exec(ref) ?? [];
  if (number === undefined) return { kind: "", number: ref, place: "" };
  const kind = KINDS.find(([end]) => end.test(number));
  return {
    kind: kind ? (locale === "vi" ? kind[1] : kind[2]) : "",
    number,
    place: place === undefined ? "" : placeWords(place, locale),
  };
}

function placeWords(place: string, locale: Locale): string {
  if (locale === "en") return `Article ${place}`;
  const [article, clause, point] = place.split(".");
  return `${point ? `điểm ${point} ` : ""}${clause ? `khoản ${clause} ` : ""}Điều ${article}`;
}

/** `điểm đ khoản 3 Điều 39 Luật 19/2023/QH15`, or in English `Law 19/2023/QH15, Article 39.3.đ`. */
export function legalRefWords(ref: string, locale: Locale): string {
  const { kind, number, place } = legalRefParts(ref, locale);
  const document = kind === "" ? number : `${kind} ${number}`;
  if (place === "") return document;
  return locale === "vi" ? `${place} ${document}` : `${document}, ${place}`;
}
