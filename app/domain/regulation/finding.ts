import type { Day } from "../shared/clock.ts";
import type { RefusalFacts } from "../shared/refusal.ts";
import { RULES, type RuleId, type Severity } from "./rules.ts";

/**
 * What a rule has against a seller or a listing. At most one for each rule and subject: its fact lists everything the rule
 * found. The dictionaries say what the fact means and what to do, by the rule's number.
 */
export type Finding = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly article: number;
  readonly fact: RefusalFacts;
};

/** A finding of a rule, as grave as the rule allows unless it is only a warning here. */
export const finding = (rule: RuleId, fact: RefusalFacts, severity: Severity = RULES[rule].severity): Finding => ({
  rule,
  severity,
  article: RULES[rule].article,
  fact,
});

/** Findings whose rule binds today, each naming the article that carries it in the version in force. */
export function inForce(
  findings: readonly Finding[],
  today: Day,
  articles: ReadonlyMap<string, number>,
): readonly Finding[] {
  return findings
    .filter(({ rule }) => RULES[rule].effectiveFrom <= today)
    .map((found) => ({ ...found, article: articles.get(found.rule) ?? found.article }));
}

export const isBlocked = (findings: readonly Pick<Finding, "severity">[]): boolean =>
  findings.some(({ severity }) => severity === "block");
