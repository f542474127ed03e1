import type { RuleId } from "#app/domain/regulation/rules.ts";

export type InBoth = { readonly vi: string; readonly en: string };
export type RegulationArticleText = {
  readonly number: number;
  readonly heading: InBoth;
  readonly body: InBoth;
  readonly rules: readonly RuleId[];
};

/** An article from its clauses, which are numbered here and stand as paragraphs of their own. */
export const article = (
  number: number,
  heading: InBoth,
  vi: readonly string[],
  en: readonly string[],
  rules: readonly RuleId[] = [],
): RegulationArticleText => ({
  number,
  heading,
  body: {
    vi: vi.map((clause, i) => `${i + 1}. ${clause}`).join("\n\n"),
    en: en.map((clause, i) => `${i + 1}. ${clause}`).join("\n\n"),
  },
  rules,
});
