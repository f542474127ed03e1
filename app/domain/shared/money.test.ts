import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isVnd, percentOf, share } from "./money.ts";

const amounts = fc.integer({ min: 0, max: 100_000_000_000 });
const weights = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 40 });

describe("share splits whole dong", () => {
  test("the parts add up to the amount exactly", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, parts) => {
        expect(share(amount, parts).reduce((a, b) => a + b, 0)).toBe(amount);
      }),
      { numRuns: 2_000 },
    );
  });

  test("no part is a dong or more away from its exact share", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, parts) => {
        const total = parts.reduce((a, b) => a + b, 0);
        share(amount, parts).forEach((part, index) => {
          const exact = total === 0 ? amount / parts.length : (amount * (parts[index] ?? 0)) / total;
          expect(Math.abs(part - exact)).toBeLessThan(1.001);
        });
      }),
    );
  });

  test("a larger weight never gets less, and a weight of zero gets nothing when another has weight", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, parts) => {
        const split = share(amount, parts);
        const hasWeight = parts.some((weight) => weight > 0);
        parts.forEach((weight, i) => {
          if (hasWeight && weight === 0) expect(split[i]).toBe(0);
          parts.forEach((other, j) => {
            if (weight > other) expect(split[i]).toBeGreaterThanOrEqual(split[j] ?? 0);
          });
        });
      }),
    );
  });

  test("is stable: the same question has the same answer", () => {
    expect(share(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(share(5, [0, 0])).toEqual([3, 2]);
    expect(share(10, [])).toEqual([]);
  });
});

describe("percentOf rounds half up", () => {
  test.each([
    [125_000, 10, 12_500],
    [5, 10, 1],
    [4, 10, 0],
    [333, 50, 167],
  ])("of %d, %d %% is %d", (amount, percent, result) => {
    expect(percentOf(amount, percent)).toBe(result);
  });

  test("is at most half a dong from the exact value", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
        expect(Math.abs(percentOf(amount, percent) - (amount * percent) / 100)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

test("an amount is a whole safe integer", () => {
  expect(isVnd(1_000)).toBe(true);
  expect(isVnd(0.5)).toBe(false);
  expect(isVnd(Number.MAX_SAFE_INTEGER + 1)).toBe(false);
});
