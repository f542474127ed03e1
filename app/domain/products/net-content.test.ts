import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NET_CONTENT_UNITS, parseNetAmount, pricePerBasis } from "./net-content.ts";

describe("price per kilogram, litre or piece", () => {
  test.each([
    [12_000, 400, "g", "kg", 30_000],
    [35_000, 1.5, "kg", "kg", 23_333],
    [9_000, 200, "ml", "l", 45_000],
    [40_000, 0.75, "l", "l", 53_333],
    [45_000, 10, "piece", "piece", 4_500],
    [50_000, 3, "piece", "piece", 16_667],
    [10_000, 300, "g", "kg", 33_333],
  ] as const)("%d for %d %s", (price, amount, unit, basis, perBasis) => {
    expect(pricePerBasis(price, { amount, unit })).toEqual({ basis, priceVnd: perBasis });
  });

  test("is whole dong within half a dong of the exact price", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.constantFrom(...NET_CONTENT_UNITS),
        (price, thousandths, unit) => {
          const amount = thousandths / 1000;
          const inBasis = unit === "g" || unit === "ml" ? amount / 1000 : amount;
          const { priceVnd } = pricePerBasis(price, { amount, unit });
          expect(Number.isSafeInteger(priceVnd)).toBe(true);
          expect(Math.abs(priceVnd - price / inBasis)).toBeLessThanOrEqual(0.5 + 1e-6 * priceVnd);
        },
      ),
    );
  });

  test("nothing in the pack is a mistake of ours", () => {
    expect(() => pricePerBasis(1_000, { amount: 0, unit: "g" })).toThrow(RangeError);
  });
});

describe("a typed quantity", () => {
  test.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    [" 400 ", 400],
    ["0,125", 0.125],
  ])("%s is %d", (text, amount) => {
    expect(parseNetAmount(text)).toBe(amount);
  });

  test.each(["", "0", "-1", "1,2,3", "1.2345", "một", "1e3", "1 000"])("%s is refused", (text) => {
    expect(parseNetAmount(text)).toBeUndefined();
  });
});
