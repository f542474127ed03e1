import type { RefusalFacts } from "../shared/refusal.ts";

/** A finding as pages show it: the rule, the article that carries it today, and the facts its sentence names. Plain JSON. */
export type ShownFinding = {
  readonly rule: string;
  readonly severity: "block" | "warn";
  readonly article: number;
  readonly fact: RefusalFacts;
};

/** A stored or fresh finding without what only the database needs. */
export const toShownFinding = (finding: {
  readonly rule: string;
  readonly severity: "block" | "warn";
  readonly article: number;
  readonly fact: Readonly<Record<string, unknown>>;
}): ShownFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  article: finding.article,
  fact: finding.fact as RefusalFacts,
});
