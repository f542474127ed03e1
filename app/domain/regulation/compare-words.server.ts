import { diffArrays } from "diff";

/** A run of words that both texts have, or that one of them has. */
export type WordRun = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** A word keeps the space behind it, so that a changed sentence does not fall into single words; a new clause is no word. */
const wordsOf = (text: string): string[] => text.match(/\n\s*|\S+[^\S\n]*|[^\S\n]+/g) ?? [];

/**
 * The words that changed between two texts. The runs that are not `added` make up `before`, letter by letter, and those
 * that are not `removed` make up `after`.
 */
export function compareWords(before: string, after: string): WordRun[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}
