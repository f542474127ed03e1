import { fold, tidy } from "../shared/fold.ts";

/** Open syllables whose tone mark has two accepted places: `hoà` and `hòa`, `thuỷ` and `thủy`. After `q` there is only one. */
const NEW_STYLE = /(?<!q)(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const PLAIN_Y = /(?<!\p{L})(h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])(?!\p{L})/gu;

/** A vowel and its tone mark, taken apart: `à` is `a` and the grave. */
const moveTone = (syllable: string): string => {
  const [first = "", second = ""] = syllable;
  const [bare = "", tone = ""] = second.normalize("NFD");
  return (first + tone + bare).normalize("NFC");
};

const yToI = (_match: string, onset: string, vowel: string): string =>
  onset + vowel.normalize("NFD").replace("y", "i").normalize("NFC");

/**
 * Text as search compares it, in the index and in a query alike: lower case, words apart by one space, one of the two
 * accepted spellings where Vietnamese has two (`hoà`/`hòa`, `Mỹ`/`Mĩ`). Diacritics stay.
 */
export const searchText = (text: string): string =>
  tidy(
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " "),
  )
    .replace(NEW_STYLE, moveTone)
    .replace(PLAIN_Y, yToI);

const TELEX_TONE = /(?<=[aeiouyw]\p{L}*)[fsrxj]$/u;

/**
 * What was meant when a Telex keyboard was off: `buowir` is `buoi`, `rau muoongs` is `rau muong`. Already folded; the same
 * text when nothing in it looks like Telex.
 */
export const readTelex = (text: string): string =>
  fold(searchText(text))
    .split(" ")
    .map((word) =>
      word
        .replace(TELEX_TONE, "")
        .replace(/dd/g, "d")
        .replace(/([aeo])\1/g, "$1")
        .replace(/w/g, ""),
    )
    .join(" ");
