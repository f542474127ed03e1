import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_OVERTAKING_HOURS, reviewRankAt, reviewRisk, type RiskFacts } from "./review-risk.ts";

const quiet: RiskFacts = {
  wordRules: [],
  daysSinceApproval: 200,
  listingsSoldBefore: 12,
  sanctionsInYear: 0,
  recallsInYear: 0,
  refusalsInHalfYear: 0,
  blocksInHalfYear: 0,
  needsQuarantine: false,
  priceVnd: 12_000,
  medianPriceVnd: 15_000,
  hasChangedWords: false,
};
const reasons = (changes: Partial<RiskFacts>) =>
  reviewRisk({ ...quiet, ...changes }).reasons.map(({ reason }) => reason);

describe("what speaks for a closer look", () => {
  test("has a name each", () => {
    expect(reviewRisk(quiet)).toEqual({ score: 0, reasons: [] });
    expect(reasons({ daysSinceApproval: 3 })).toEqual(["new_seller"]);
    expect(reasons({ priceVnd: 7_000 })).toEqual(["low_price"]);
    expect(reasons({ priceVnd: 7_000, medianPriceVnd: null })).toEqual([]);
    expect(reasons({ wordRules: ["LST-07", "LST-08"], needsQuarantine: true })).toEqual([
      "medical_words",
      "quarantine",
      "absolute_words",
    ]);
    expect(reasons({ sanctionsInYear: 1, recallsInYear: 2, hasChangedWords: true })).toEqual([
      "sanctioned",
      "recalled_before",
      "changed_words",
    ]);
  });
});

describe("the order of the queue", () => {
  const at = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true });
  const score = fc.integer({ min: 0, max: 250 });

  test("within a band is the order in which they came", () => {
    fc.assert(
      fc.property(at, at, score, (one, two, same) => {
        expect(reviewRankAt(one, same) < reviewRankAt(two, same)).toBe(one < two);
      }),
    );
  });

  test("lets nothing starve: what comes eight hours later never goes first", () => {
    fc.assert(
      fc.property(at, score, score, fc.integer({ min: 1, max: 10_000 }), (early, one, two, ms) => {
        const late = new Date(early.getTime() + LONGEST_OVERTAKING_HOURS * 3_600_000 + ms);
        expect(reviewRankAt(early, one) < reviewRankAt(late, two)).toBe(true);
      }),
    );
  });

  test("never puts the riskier of two that came together behind the other", () => {
    fc.assert(
      fc.property(at, score, score, (when, one, two) => {
        fc.pre(one >= two);
        expect(reviewRankAt(when, one) <= reviewRankAt(when, two)).toBe(true);
      }),
    );
  });
});
