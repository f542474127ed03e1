import type { Day } from "../shared/clock.ts";
import type { ArticleText } from "./regulation-text.ts";
import { articlesOfRules } from "./regulation-version.ts";
import type { Severity } from "./rule-entry.ts";
import { completed, type ParameterValues } from "./rule-parameters.ts";
import { ALL_RULE_IDS, isRuleId, ruleOf, type AnyRuleId, type ParametersOf } from "./rules.ts";

/** A rule as a version of the regulation keeps it. */
export type StoredRule = {
  readonly rule: string;
  readonly parameters: object;
  readonly severity: Severity;
  readonly effectiveFrom: Day | null;
  readonly effectiveTo: Day | null;
  readonly isEnabled: boolean;
  readonly revision: number;
};

export type RuleSetting = {
  readonly rule: AnyRuleId;
  readonly article: number;
  readonly parameters: ParameterValues;
  readonly severity: Severity;
  /** Days of this version's own, inside those of the law. Null where the law alone decides. */
  readonly effectiveFrom: Day | null;
  readonly effectiveTo: Day | null;
  readonly isEnabled: boolean;
  /** Rises with each change of the draft; 0 while nobody has changed the rule. */
  readonly revision: number;
};

/** Every rule as one version of the regulation sets it. */
export type RuleBook = {
  readonly versionId: string | null;
  readonly version: string | null;
  readonly settings: ReadonlyMap<AnyRuleId, RuleSetting>;
};

/** A version's rules: its own rows over the defaults, each with the article that carries it. */
export function ruleBook(
  version: { readonly id: string; readonly version: string } | undefined,
  articles: readonly Pick<ArticleText, "number" | "rules">[],
  rows: readonly StoredRule[],
): RuleBook {
  const carried = articlesOfRules(articles);
  const stored = new Map(rows.filter(({ rule }) => isRuleId(rule)).map((row) => [row.rule, row]));
  const settings = ALL_RULE_IDS.map((rule): [AnyRuleId, RuleSetting] => {
    const entry = ruleOf(rule);
    const row = stored.get(rule);
    return [
      rule,
      {
        rule,
        article: carried.get(rule) ?? entry.article,
        parameters: completed(entry.parameters, row?.parameters ?? {}),
        severity: row?.severity ?? entry.severity,
        effectiveFrom: row?.effectiveFrom ?? null,
        effectiveTo: row?.effectiveTo ?? null,
        isEnabled: row?.isEnabled ?? true,
        revision: row?.revision ?? 0,
      },
    ];
  });
  return { versionId: version?.id ?? null, version: version?.version ?? null, settings: new Map(settings) };
}

/** The book of a market that has published nothing: every rule with its defaults. */
export const DEFAULT_BOOK: RuleBook = ruleBook(undefined, [], []);

export function settingIn(book: RuleBook, rule: AnyRuleId): RuleSetting {
  const setting = book.settings.get(rule);
  if (!setting) throw new Error(`no rule ${rule}`);
  return setting;
}

/** The parameters of a rule in a version, with the type that the rule has. */
export const parametersIn = <Rule extends AnyRuleId>(book: RuleBook, rule: Rule): ParametersOf<Rule> =>
  settingIn(book, rule).parameters as ParametersOf<Rule>;
