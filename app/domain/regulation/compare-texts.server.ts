import type { Locale } from "../shared/accounts.ts";
import { compareWords, type WordRun } from "./compare-words.server.ts";
import { legalRefWords } from "./legal-ref.ts";
import type { ArticleText } from "./regulation-text.ts";
import { compareArticles, readsAlike, type ArticleChange } from "./regulation-version.ts";

/** What an article lost and gained of codes: rules, legal references, disclosure groups. */
export type CodeChange = { readonly added: readonly string[]; readonly removed: readonly string[] };

export type ArticleComparison = {
  readonly lineage: string;
  readonly change: Exclude<ArticleChange, "same"> | "removed";
  /** Its number in each of the two; null where it is not. */
  readonly numberBefore: number | null;
  readonly numberAfter: number | null;
  readonly heading: readonly WordRun[];
  /** Clause by clause, each with its words. */
  readonly body: readonly WordRun[];
  readonly duty: readonly WordRun[];
  readonly rules: CodeChange;
  readonly legalRefs: CodeChange;
  readonly covers: CodeChange;
};

export type TextComparison = {
  readonly changed: readonly ArticleComparison[];
  readonly unchanged: number;
};

/** Every article that differs between two texts, in the reader's language, in the order of the later one. */
export function compareTexts(
  before: readonly ArticleText[],
  after: readonly ArticleText[],
  locale: Locale,
): TextComparison {
  const { changes, removed } = compareArticles(before, after);
  const old = new Map(before.map((article) => [article.lineage, article]));
  const kept = after.flatMap((article) => {
    const change = changes.get(article.lineage) ?? "same";
    return change === "same" ? [] : [compareArticle(old.get(article.lineage), article, change, locale)];
  });
  const gone = removed.map((article) => compareArticle(article, undefined, "removed", locale));
  return { changed: [...kept, ...gone], unchanged: after.length - kept.length };
}

function compareArticle(
  before: ArticleText | undefined,
  after: ArticleText | undefined,
  change: ArticleComparison["change"],
  locale: Locale,
): ArticleComparison {
  const one = after ?? before;
  if (!one) throw new Error("an article of neither text");
  const words = (read: (article: ArticleText) => string): WordRun[] =>
    compareWords(before ? read(before) : "", after ? read(after) : "");
  const codes = (read: (article: ArticleText) => readonly string[]): CodeChange =>
    compareCodes(before ? read(before) : [], after ? read(after) : []);
  const isWordForWord = change === "moved" && before !== undefined && after !== undefined && readsAlike(before, after);
  return {
    lineage: one.lineage,
    change,
    numberBefore: before?.number ?? null,
    numberAfter: after?.number ?? null,
    heading: words(({ heading, headingEn }) => (locale === "vi" ? heading : headingEn)),
    body: isWordForWord ? [] : words(({ body, bodyEn }) => (locale === "vi" ? body : bodyEn)),
    duty: words((article) => dutyWords(article, locale)),
    rules: codes(({ rules }) => rules),
    legalRefs: codes(({ legalRefs }) => legalRefs.map((ref) => legalRefWords(ref, locale))),
    covers: codes(({ covers }) => covers),
  };
}

const dutyWords = ({ duty }: ArticleText, locale: Locale): string => {
  if (!duty) return "";
  const parts = locale === "vi" ? [duty.who, duty.what, duty.deadline] : [duty.whoEn, duty.whatEn, duty.deadlineEn];
  return parts.join(". ");
};

const compareCodes = (before: readonly string[], after: readonly string[]): CodeChange => ({
  added: after.filter((code) => !before.includes(code)),
  removed: before.filter((code) => !after.includes(code)),
});
