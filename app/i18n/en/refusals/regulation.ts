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
  "regulation.notice-too-short": ({ earliest }, f) =>
    `Users must be told at least 5 days ahead. The earliest day is ${f.date(String(earliest))}.`,
  "regulation.before-newest": ({ day }, f) =>
    `The version published before takes effect on ${f.date(String(day))}. This one must take effect after that day.`,
};
