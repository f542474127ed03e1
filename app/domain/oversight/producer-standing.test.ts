import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingOf, type StandingFacts } from "./producer-standing.ts";

const good: StandingFacts = {
  daysOnMarket: 200,
  delivered: 40,
  deliveredOnTime: 36,
  recalls: 0,
  sanctions: 0,
  papersInForce: 2,
  blockingFindings: 0,
};

describe("a producer's standing", () => {
  test.each([
    ["steady", {}],
    ["plain", { deliveredOnTime: 35 }],
    ["plain", { papersInForce: 0 }],
    ["new", { daysOnMarket: 59 }],
    ["new", { delivered: 9, deliveredOnTime: 9 }],
    ["watched", { recalls: 1 }],
    ["watched", { sanctions: 1 }],
    ["watched", { blockingFindings: 1, daysOnMarket: 1 }],
  ] as const)("is %s with %o", (standing, changes) => expect(standingOf({ ...good, ...changes })).toBe(standing));

  test("more orders on time never make it worse, one more recall never better", () => {
    const rank = ["watched", "new", "plain", "steady"];
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 2 }), (delivered, late, recalls) => {
        const deliveredOnTime = Math.max(0, delivered - late);
        const facts = { ...good, delivered, deliveredOnTime, recalls };
        const better = { ...facts, deliveredOnTime: Math.min(delivered, deliveredOnTime + 1) };
        expect(rank.indexOf(standingOf(better))).toBeGreaterThanOrEqual(rank.indexOf(standingOf(facts)));
        expect(rank.indexOf(standingOf({ ...facts, recalls: recalls + 1 }))).toBeLessThanOrEqual(
          rank.indexOf(standingOf(facts)),
        );
      }),
    );
  });
});
