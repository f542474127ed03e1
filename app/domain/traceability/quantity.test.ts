import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountSaid, amountStated, inLotUnit, toBase } from "./quantity.ts";

const BUNDLE = { amount: 500, unit: "g" } as const;

describe("amounts as people say them, kept in UN/ECE units", () => {
  test.each([
    [4.2, "ta", { amount: 420, unit: "KGM" }],
    [3, "yen", { amount: 30, unit: "KGM" }],
    [250, "g", { amount: 0.25, unit: "KGM" }],
    [0.1, "tan", { amount: 100, unit: "KGM" }],
    [750, "ml", { amount: 0.75, unit: "LTR" }],
    [12, "pack", { amount: 12, unit: null }],
  ] as const)("%d %s", (amount, unit, kept) => expect(amountSaid(amount, unit)).toEqual(kept));

  test("an event may state grams or decitonnes", () => {
    expect(amountStated(1500, "GRM")).toEqual({ amount: 1.5, unit: "KGM" });
    expect(amountStated(2, "DTN")).toEqual({ amount: 200, unit: "KGM" });
    expect(amountStated(7, undefined)).toEqual({ amount: 7, unit: null });
    expect(amountStated(7, "XYZ")).toBeUndefined();
  });
});

describe("packs and kilograms compare by what one pack holds", () => {
  test("836 bundles of 500 g are 418 kg, and back", () => {
    expect(toBase({ amount: 836, unit: null }, BUNDLE)).toEqual({ amount: 418, unit: "KGM" });
    expect(inLotUnit({ amount: 418, unit: "KGM" }, null, BUNDLE)).toBe(836);
    expect(inLotUnit({ amount: 2, unit: null }, "KGM", BUNDLE)).toBe(1);
  });

  test("litres are not guessed from kilograms", () => {
    expect(inLotUnit({ amount: 1, unit: "LTR" }, "KGM", BUNDLE)).toBeUndefined();
    expect(inLotUnit({ amount: 1, unit: "LTR" }, null, BUNDLE)).toBeUndefined();
  });

  test("there and back is the same number of packs", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 5_000 }), (packs, grams) => {
        const content = { amount: grams, unit: "g" } as const;
        expect(inLotUnit(toBase({ amount: packs, unit: null }, content), null, content)).toBeCloseTo(packs, 2);
      }),
    );
  });
});
