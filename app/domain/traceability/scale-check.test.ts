import fc from "fast-check";
import { expect, test } from "vitest";
import { allowedGrams, DEFAULT_SCALE_TOLERANCE, differencePercent } from "./scale-check.ts";

test("a board that has set nothing lets one per cent pass, and never less than five grams", () => {
  expect(allowedGrams(1000, DEFAULT_SCALE_TOLERANCE)).toBe(10);
  expect(allowedGrams(200, DEFAULT_SCALE_TOLERANCE)).toBe(5);
  expect(differencePercent({ saidGrams: 1040, trueGrams: 1000 })).toBe(4);
  expect(differencePercent({ saidGrams: 985, trueGrams: 1000 })).toBe(-1.5);
});

test("heavier goods are never let less pass, and a wider setting never less than a narrow one", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500_000 }),
      fc.nat(10_000),
      fc.nat(100),
      fc.nat(100),
      fc.nat(1000),
      (grams, more, permille, wider, floor) => {
        const tolerance = { permille, grams: floor };
        expect(allowedGrams(grams + more, tolerance)).toBeGreaterThanOrEqual(allowedGrams(grams, tolerance));
        expect(allowedGrams(grams, { permille: permille + wider, grams: floor })).toBeGreaterThanOrEqual(
          allowedGrams(grams, tolerance),
        );
      },
    ),
  ));
