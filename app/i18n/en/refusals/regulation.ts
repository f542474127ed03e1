import { lawWords } from "#app/domain/regulation/law-words.ts";
import type { regulationRefusals as Source } from "../../vi/refusals/regulation.ts";

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

export const regulationRefusals: typeof Source = {
  "regulation.draft-exists": () => "There is a draft already. Please go on with that one.",
  "regulation.nothing-to-copy": () => "The market has not published a version that could be copied.",
  "regulation.unknown-rule": ({ rules }, f) => `There is no rule ${f.list(listOf(rules))}.`,
  "regulation.version-not-higher": ({ version }) => `The number must be higher than published version ${version}.`,
  "regulation.summary-missing": () => "Please say in both languages what this version changes before publishing it.",
  "regulation.rule-without-article": ({ rules }, f) =>
    `No article carries ${f.list(listOf(rules))}. Please give each rule an article.`,
  "regulation.group-without-article": ({ groups }, f) =>
    `No article answers group ${f.list(listOf(groups).map((group) => group.replace("Đ.", "")))} of Decree 248/2026. Please mark one.`,
  "regulation.notice-too-short": ({ earliest, days }, f) =>
    `Users must be told at least ${days} days ahead. The earliest day is ${f.date(String(earliest))}.`,
  "regulation.comments-still-open": ({ day }, f) =>
    `The draft is open for comment until the end of ${f.date(String(day))}. Please wait, or end the comments first.`,
  "regulation.comments-unanswered": ({ count }) =>
    `${count === 1 ? "1 comment is" : `${count} comments are`} not answered. Please answer all before publishing.`,
  "regulation.comments-closed": () => "The time for comments on this draft is over.",
  "regulation.too-many-comments": ({ limit }) => `At most ${limit} comments a person are taken on one draft.`,
  "regulation.comment-day-out-of-range": ({ from, to }, f) =>
    `Choose a day from ${f.date(String(from))} to ${f.date(String(to))}.`,
  "regulation.article-changed-meanwhile": ({ number }) =>
    `Somebody else has just changed article ${number}. Yours is still in the form; compare it with the stored text below.`,
  "regulation.article-referred-to": ({ articles }, f) =>
    `Article ${f.list(listOf(articles))} points to this one. Please change that first.`,
  "regulation.chapter-not-empty": () => "The chapter still has articles. Please move them first.",
  "regulation.duty-incomplete": () => "Who answers for it: fill all six fields or leave all six empty.",
  "regulation.already-in-force": ({ version }) =>
    `Version ${version} is in force and cannot be withdrawn. To change it, draft a new one.`,
  "regulation.before-newest": ({ day }, f) =>
    `The version published before takes effect on ${f.date(String(day))}. This one must take effect after that day.`,
  "regulation.no-draft": () => "There is no draft. Open one before changing rules.",
  "regulation.parameter-wrong": ({ min, max }, f) =>
    min === undefined
      ? "Give a real day, for example 2027-01-01."
      : `Give whole numbers from ${f.number(Number(min))} to ${f.number(Number(max))}; several are parted by commas.`,
  "regulation.below-law": ({ article, law, least, most, day }, f) =>
    `The law allows nothing looser: ${least !== undefined ? `at least ${f.number(Number(least))}` : most !== undefined ? `at most ${f.number(Number(most))}` : `no later than ${f.date(String(day))}`} (article ${article}; ${lawWords(String(law), "en")}).`,
  "regulation.rule-fixed-by-law": ({ rule, article, law }) =>
    `Rule ${rule} is fixed by law (article ${article}; ${lawWords(String(law), "en")}): it cannot be switched off, softened or put off.`,
  "regulation.rule-changed-meanwhile": () =>
    "Somebody has just changed this rule. Look at the new values and go on from there.",
  "regulation.dates-crossed": () => "The last day is the first one or a later one.",
  "regulation.phrase-exists": () => "This phrase is on the list already.",
  "regulation.phrase-over": () => "This phrase has ended already.",
  "regulation.phrase-empty": () => "A phrase has at least one letter.",
  "regulation.no-such-praise": () => "This listing is not held against that phrase.",
};
