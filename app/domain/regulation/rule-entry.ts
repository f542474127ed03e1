import type { Day } from "../shared/clock.ts";
import type { ParameterSpecs } from "./rule-parameters.ts";

export type Severity = "block" | "warn";

/** A time in which a law stood behind a rule. Both days belong to it; `effectiveTo` is null while it is in force. */
export type LegalPeriod = {
  readonly legalRef: string;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
};

/**
 * `running`: the code does it by itself. `timer`: a job of the market watches a time limit. `human`: somebody does it, on
 * the screen that is named.
 */
export const RULE_SEVERITIES = ["block", "warn"] as const;
export const RULE_KINDS = ["running", "timer", "human"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export const RULE_SUBJECTS = [
  "seller",
  "listing",
  "order",
  "complaint",
  "takedown",
  "report",
  "record",
  "fee",
] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];

/** Where a rule lives: a name in a file of this repository. */
export type RulePlace = { readonly file: string; readonly name: string };

export type RuleEntry = {
  readonly kind: RuleKind;
  readonly subject: RuleSubject;
  /** What a finding does at most unless the version in force says otherwise; some findings of a blocking rule only warn. */
  readonly severity: Severity;
  /** `law`: no version may switch it off, soften it or let it begin later. `regulation`: the market's own policy. */
  readonly fixedBy: "law" | "regulation";
  /** The article of the first operating regulation that carries the rule; later versions name their own. */
  readonly article: number;
  /** The law behind it, oldest first. Outside these times the rule does not bind. */
  readonly law: readonly LegalPeriod[];
  readonly parameters: ParameterSpecs;
  readonly runsIn?: RulePlace;
  /** The job that watches its time. */
  readonly job?: string;
  /** Where a person does it or sees it, as an address of the site map. */
  readonly screen?: string;
};

/** A law from its first day on; the next one ends it. */
type Since = readonly [effectiveFrom: Day, legalRef: string];

/** Laws that followed each other, oldest first: each ends on the day before the next begins. */
export const since = (...laws: readonly Since[]): readonly LegalPeriod[] =>
  laws.map(([effectiveFrom, legalRef], index) => ({
    legalRef,
    effectiveFrom,
    effectiveTo: dayBefore(laws[index + 1]?.[0]),
  }));

const dayBefore = (day: Day | undefined): Day | null =>
  day === undefined ? null : new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The law that binds on a day; undefined when none does. */
export const lawOn = (law: readonly LegalPeriod[], day: Day): LegalPeriod | undefined =>
  law.find(({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === null || effectiveTo >= day));
