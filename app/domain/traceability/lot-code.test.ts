import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLotCode, normalizeLotCode, proposeLotCode } from "./lot-code.ts";

describe("lot codes, TCVN 13274:2020 and GS1 AI 10", () => {
  test.each([
    ["l2611a", "L2611A"],
    [" L 2611 / A ", "L2611/A"],
    ["lô-1", undefined],
    ["..", undefined],
    ["", undefined],
    ["A".repeat(21), undefined],
    ["A_B", undefined],
  ])("%s is stored as %s", (text, code) => {
    expect(normalizeLotCode(text)).toBe(code);
  });

  test.each([
    [0, "L2611A"],
    [7, "L2611H"],
    [8, "L2611J"],
    [23, "L2611Z"],
    [24, "L2611AA"],
    [47, "L2611AZ"],
    [48, "L2611BA"],
  ])("proposal %d of November 2026 is %s", (sequence, code) => {
    expect(proposeLotCode("2026-11-22", sequence)).toBe(code);
  });

  test("proposals are lot codes and never repeat within a month", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), fc.nat({ max: 5_000 }), (a, b) => {
        const [first, second] = [proposeLotCode("2026-11-01", a), proposeLotCode("2026-11-30", b)];
        expect(isLotCode(first)).toBe(true);
        expect(first === second).toBe(a === b);
      }),
    );
  });
});
