import { LISTING_RULES } from "./listing-rules.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { ValuesOf } from "./rule-parameters.ts";
import { SELLER_RULES } from "./seller-rules.ts";
import { DUTY_RULES, ORDER_RULES } from "./trade-rules.ts";

export type { LegalPeriod, RuleEntry, RuleKind, RuleSubject, Severity } from "./rule-entry.ts";

/** Every rule of the market: what runs by itself, what a timer watches, and what somebody does on a screen. */
export const ALL_RULES = { ...SELLER_RULES, ...LISTING_RULES, ...ORDER_RULES, ...DUTY_RULES } as const;

/** Any rule of the regulation, also those that people carry out. */
export type AnyRuleId = keyof typeof ALL_RULES;
export const ALL_RULE_IDS: readonly AnyRuleId[] = Object.keys(ALL_RULES) as AnyRuleId[];

/** The rules that judge a seller or a listing by facts, each with its function in `judge-subject.ts`. */
export const JUDGED_SELLER_RULES = [
  "SEL-01",
  "SEL-02",
  "SEL-03",
  "SEL-04",
  "SEL-05",
  "SEL-06",
  "SEL-07",
  "SEL-08",
  "SEL-11",
  "SEL-12",
  "SEL-13",
] as const satisfies readonly AnyRuleId[];
export const JUDGED_LISTING_RULES = [
  "LST-01",
  "LST-02",
  "LST-03",
  "LST-04",
  "LST-05",
  "LST-06",
  "LST-07",
  "LST-08",
  "LST-09",
  "LST-10",
  "LST-15",
  "LST-16",
  "LST-17",
] as const satisfies readonly AnyRuleId[];

export type SellerRuleId = (typeof JUDGED_SELLER_RULES)[number];
export type ListingRuleId = (typeof JUDGED_LISTING_RULES)[number];
/** A rule that makes findings. */
export type RuleId = SellerRuleId | ListingRuleId;
export const RULE_IDS: readonly RuleId[] = [...JUDGED_SELLER_RULES, ...JUDGED_LISTING_RULES];

/** The parameters of a rule, each with its own type. */
export type ParametersOf<Rule extends AnyRuleId> = ValuesOf<(typeof ALL_RULES)[Rule]["parameters"]>;

export const isRuleId = (text: string): text is AnyRuleId => Object.hasOwn(ALL_RULES, text);

/** A rule with its own details; the registry's literal types give way to the general one. */
export const ruleOf = (id: AnyRuleId): RuleEntry => ALL_RULES[id];
