import { addMinutes } from "../shared/clock.ts";

/** What speaks for a closer look at a listing that was handed in, the gravest first. */
export const RISK_REASONS = [
  "banned_words",
  "medical_words",
  "sanctioned",
  "recalled_before",
  "certificate_words",
  "low_price",
  "new_seller",
  "refused_before",
  "findings_before",
  "quarantine",
  "absolute_words",
  "changed_words",
] as const;
export type RiskReason = (typeof RISK_REASONS)[number];

const POINTS: Readonly<Record<RiskReason, number>> = {
  banned_words: 40,
  medical_words: 40,
  sanctioned: 30,
  recalled_before: 25,
  certificate_words: 25,
  low_price: 20,
  new_seller: 20,
  refused_before: 15,
  findings_before: 15,
  quarantine: 15,
  absolute_words: 10,
  changed_words: 10,
};

export type RiskFacts = {
  /** Rules of the word lists that found something in the texts, warnings too. */
  readonly wordRules: readonly string[];
  readonly daysSinceApproval: number | null;
  readonly listingsSoldBefore: number;
  readonly sanctionsInYear: number;
  readonly recallsInYear: number;
  readonly refusalsInHalfYear: number;
  readonly blocksInHalfYear: number;
  readonly needsQuarantine: boolean;
  readonly priceVnd: number;
  /** Of goods of the same category and unit on sale; null when there are fewer than five. */
  readonly medianPriceVnd: number | null;
  /** Words differ from a version that was approved before. */
  readonly hasChangedWords: boolean;
};

export type Risk = { readonly reason: RiskReason; readonly points: number };

const NEW_SELLER_DAYS = 30;
const LOW_PRICE_SHARE = 0.5;

/** The reasons by name, gravest first, and their sum; a listing without any has none and scores zero. */
export function reviewRisk(facts: RiskFacts): { readonly score: number; readonly reasons: readonly Risk[] } {
  const { daysSinceApproval, medianPriceVnd, wordRules } = facts;
  const isTrue: Readonly<Record<RiskReason, boolean>> = {
    banned_words: wordRules.includes("LST-09"),
    medical_words: wordRules.includes("LST-08"),
    sanctioned: facts.sanctionsInYear > 0,
    recalled_before: facts.recallsInYear > 0,
    certificate_words: wordRules.includes("LST-06"),
    low_price: medianPriceVnd !== null && facts.priceVnd < medianPriceVnd * LOW_PRICE_SHARE,
    new_seller: (daysSinceApproval ?? 0) < NEW_SELLER_DAYS || facts.listingsSoldBefore === 0,
    refused_before: facts.refusalsInHalfYear > 0,
    findings_before: facts.blocksInHalfYear > 0,
    quarantine: facts.needsQuarantine,
    absolute_words: wordRules.includes("LST-07"),
    changed_words: facts.hasChangedWords,
  };
  const reasons = RISK_REASONS.filter((reason) => isTrue[reason]).map((reason) => ({ reason, points: POINTS[reason] }));
  return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

/** How long after it was handed in a listing of each band counts as being handed in. */
const BANDS = [
  { from: 40, hours: 0 },
  { from: 15, hours: 4 },
  { from: 0, hours: 8 },
] as const;

/** Nothing waits behind what was handed in later than this after it, however risky that is. */
export const LONGEST_OVERTAKING_HOURS = 8;

/**
 * Where a listing stands in the queue: a moment, so that one index orders the whole. Within a band the oldest comes first;
 * a graver band is moved forward by hours and not to the front, so that the quiet ones never starve.
 */
export function reviewRankAt(submittedAt: Date, score: number): Date {
  const band = BANDS.find(({ from }) => score >= from);
  return addMinutes(submittedAt, (band?.hours ?? LONGEST_OVERTAKING_HOURS) * 60);
}

/** A manager who takes a listing has it alone for this long. */
export const CLAIM_MINUTES = 15;
