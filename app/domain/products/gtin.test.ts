import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refusal } from "../shared/refusal.ts";
import { buildGtin, isUnderPrefix, parseGtin, printedGtin } from "./gtin.ts";

describe("GTIN, GS1 General Specifications 2.1", () => {
  test.each([
    ["8938501234568", "08938501234568"],
    ["08938501234568", "08938501234568"],
    ["893 8501 23456 8", "08938501234568"],
    ["18934560000011", "18934560000011"],
    ["036000291452", "00036000291452"],
    ["96385074", "00000096385074"],
  ])("%s reads as %s", (text, gtin) => {
    expect(parseGtin(text)).toBe(gtin);
  });

  test.each([
    "8938501234567",
    "893850123456",
    "89385012345680",
    "",
    "0000000000000",
    "893850123456X",
    "89385012345681234",
  ])("%s is no GTIN", (text) => {
    expect(parseGtin(text)).toBeUndefined();
  });

  test("a consumer pack shows 13 digits, a case its 14", () => {
    expect(printedGtin("08938501234568")).toBe("8938501234568");
    expect(printedGtin("18934560000011")).toBe("18934560000011");
  });
});

describe("numbers made from a company prefix", () => {
  test("are valid, under their prefix and different for every item", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 10 }),
        fc.nat({ max: 9_999_999 }),
        fc.nat({ max: 99 }),
        (length, seed, item) => {
          const prefix = `893${String(seed).padStart(7, "0")}`.slice(0, length);
          const gtin = buildGtin(prefix, item);
          expect(parseGtin(gtin)).toBe(gtin);
          expect(isUnderPrefix(gtin, prefix)).toBe(true);
          expect(buildGtin(prefix, item === 0 ? 1 : item - 1)).not.toBe(gtin);
        },
      ),
    );
  });

  test("the demo product stands under the invented demo prefix", () => {
    expect(buildGtin("893850123", 456)).toBe("08938501234568");
    expect(isUnderPrefix("08938501234568", "893850123")).toBe(true);
    expect(isUnderPrefix("08938501234568", "893850124")).toBe(false);
  });

  test("a prefix that is used up refuses instead of running into its neighbour", () => {
    expect(buildGtin("8938501234", 99)).toMatch(/^0893850123499\d$/);
    expect(() => buildGtin("8938501234", 100)).toThrow(Refusal);
  });

  test("a prefix of the wrong length is a mistake of ours", () => {
    expect(() => buildGtin("893", 1)).toThrow(RangeError);
    expect(() => buildGtin("8938501234", -1)).toThrow(RangeError);
  });
});
