import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { discountOf, splitDiscount } from "./discount.ts";

const terms = { percent: 10, capVnd: 30_000, minSpendVnd: 50_000 };
const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
const amount = fc.integer({ min: 0, max: 50_000_000 });
const orders = fc.array(fc.array(amount, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });

describe("what a voucher takes off", () => {
  test.each([
    [200_000, 20_000],
    [300_000, 30_000],
    [900_000, 30_000],
    [50_000, 5_000],
    [49_999, 0],
    [0, 0],
    [123_455, 12_346],
  ])("of %d takes %d", (eligible, discount) => {
    expect(discountOf(terms, eligible)).toBe(discount);
  });

  test("is whole dong, never above cap or goods, and grows with the goods", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        amount,
        amount,
        amount,
        amount,
        (percent, capVnd, minSpendVnd, a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const own = { percent, capVnd, minSpendVnd };
          const discount = discountOf(own, more);
          expect(Number.isSafeInteger(discount)).toBe(true);
          expect(discount).toBeLessThanOrEqual(Math.min(capVnd, more));
          expect(discountOf(own, less)).toBeLessThanOrEqual(discount);
          if (more < minSpendVnd) expect(discount).toBe(0);
        },
      ),
    );
  });
});

describe("splitting over orders, then lines", () => {
  test("shares add up exactly on both levels", () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 100 }), amount, (lists, percent, capVnd) => {
        const discount = discountOf({ percent, capVnd, minSpendVnd: 0 }, sum(lists.map(sum)));
        const shares = splitDiscount(discount, lists);
        expect(sum(shares.map((order) => order.discountVnd))).toBe(discount);
        for (const order of shares) expect(sum(order.lines)).toBe(order.discountVnd);
      }),
      { numRuns: 1_000 },
    );
  });

  test("no line gets more than it costs, and what does not count gets nothing", () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 100 }), (lists, percent) => {
        const total = sum(lists.map(sum));
        const shares = splitDiscount(Math.floor((total * percent) / 100), lists);
        lists.forEach((lines, i) => lines.forEach((cost, j) => expect(shares[i]?.lines[j]).toBeLessThanOrEqual(cost)));
      }),
    );
  });

  test("one order with one line takes all of it", () => {
    expect(splitDiscount(10_001, [[99_999]])).toEqual([{ discountVnd: 10_001, lines: [10_001] }]);
  });

  test("three equal orders share a dong that does not divide", () => {
    expect(splitDiscount(100, [[10_000], [10_000], [10_000]]).map(({ discountVnd }) => discountVnd)).toEqual([
      34, 33, 33,
    ]);
  });

  test("goods that cost nothing get nothing", () => {
    expect(splitDiscount(500, [[0, 0], [0]])).toEqual([
      { discountVnd: 0, lines: [0, 0] },
      { discountVnd: 0, lines: [0] },
    ]);
  });
});
