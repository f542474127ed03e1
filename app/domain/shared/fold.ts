/** Text as it is stored: NFC (macOS and iOS paste NFD), without spaces at the ends or doubled inside. */
export const tidy = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Letters without their marks, đ as d, capitals kept: "Bưởi Diễn" becomes "Buoi Dien". */
export const unmark = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/**
 * Lower case without diacritics: "Bưởi Diễn" becomes "buoi dien". The same fold as the database's `fold()`, so a word
 * folded here finds what was folded there.
 */
export const fold = (text: string): string => unmark(text).toLowerCase();

/** `fold` with everything that is not a letter or digit read as one space: for comparing names. */
export const foldWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** True when at least one letter carries a Vietnamese mark or is đ; text typed without a Vietnamese keyboard has none. */
export const hasDiacritics = (text: string): boolean => /[\p{M}đĐ]/u.test(text.normalize("NFD"));
