import type { RefusalFacts } from "../shared/refusal.ts";
import type { ParameterValues } from "./rule-parameters.ts";
import type { RuleId, Severity } from "./rules.ts";

/** What one check has against its subject. As grave as the rule is in the version in force, unless it only warns here. */
export type Found = { readonly fact: RefusalFacts; readonly severity?: "warn" };

/**
 * What a rule has against a seller or a listing. At most one for each rule and subject: its fact lists everything the rule
 * found. The dictionaries say what the fact means and what to do, by the rule's number. It carries what a reader needs to
 * understand it long after: the article, the law, the version and the parameters by which it was made.
 */
export type Finding = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly article: number;
  readonly fact: RefusalFacts;
  readonly legalRef: string;
  /** Null while the market has published no regulation. */
  readonly versionId: string | null;
  readonly parameters: ParameterValues;
};

export const isBlocked = (findings: readonly Pick<Finding, "severity">[]): boolean =>
  findings.some(({ severity }) => severity === "block");
