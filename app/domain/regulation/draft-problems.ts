import { referencesIn } from "./draft-layout.ts";
import type { ArticleText } from "./regulation-text.ts";

export const ARTICLE_PROBLEMS = [
  "too_short",
  "too_short_en",
  "no_rule_or_duty",
  "numbers_differ",
  "unknown_reference",
] as const;
export type ArticleProblem = (typeof ARTICLE_PROBLEMS)[number];

const SENTENCES_AT_LEAST = 3;

/** Sentences of real text: the number of a clause is none, and neither is a decimal point. */
export const sentencesIn = (text: string): number =>
  text
    .replace(/^\s*\d+\.\s/gm, "")
    .split(/[.!?](?:\s|$)/)
    .filter((sentence) => sentence.trim().length > 20).length;

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(" ");

/**
 * What a reader would miss in an article: fewer than three sentences, nobody who does it, a number that stands in one
 * language only, a reference to an article that is not there. Told to whoever edits it; only people decide.
 */
export function problemsOf(article: ArticleText, articleCount: number): ArticleProblem[] {
  const { body, bodyEn, rules, duty } = article;
  const problems: readonly (readonly [ArticleProblem, boolean])[] = [
    ["too_short", sentencesIn(body) < SENTENCES_AT_LEAST],
    ["too_short_en", sentencesIn(bodyEn) < SENTENCES_AT_LEAST],
    ["no_rule_or_duty", rules.length === 0 && duty === null],
    ["numbers_differ", numbersIn(body) !== numbersIn(bodyEn)],
    [
      "unknown_reference",
      [...referencesIn(body), ...referencesIn(bodyEn)].some((number) => number < 1 || number > articleCount),
    ],
  ];
  return problems.filter(([, is]) => is).map(([problem]) => problem);
}
