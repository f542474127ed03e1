import { describe, expect, test } from "vitest";
import { amount, brokenFloors, completed, inDays, onDay, readParameter, writeParameter } from "./rule-parameters.ts";
import { ruleOf } from "./rules.ts";

const notice = inDays(5, { min: 1, max: 90, floor: { legalRef: "Decree 52/2013/NĐ-CP art. 38.3", atLeast: 5 } });
const list = { kind: "numbers", unit: "day", default: [60, 30, 7], min: 1, max: 365 } as const;

describe("reading a parameter from a form", () => {
  test.each([
    [notice, "7", 7],
    [notice, " 7 ", 7],
    [notice, "0", undefined],
    [notice, "91", undefined],
    [notice, "seven", undefined],
    [notice, "-7", undefined],
    [notice, "", undefined],
    [amount("vnd", 1, { min: 1, max: 10_000_000_000 }), "1.000.000.000", 1_000_000_000],
    [amount("vnd", 1, { min: 1, max: 10_000_000_000 }), "1 000 000 000", 1_000_000_000],
    [amount("vnd", 1, { min: 1, max: 10_000_000_000 }), "1.5", undefined],
    [list, "7; 30, 60 30", [60, 30, 7]],
    [list, "60, x", undefined],
    [list, "", undefined],
    [onDay("2026-01-01"), "2026-02-29", undefined],
    [onDay("2026-01-01"), "2028-02-29", "2028-02-29"],
  ])("%j: %s", (spec, text, value) => {
    expect(readParameter(spec, text)).toEqual(value);
    if (value !== undefined) expect(readParameter(spec, writeParameter(value))).toEqual(value);
  });
});

describe("the law's floor", () => {
  test("a market may be stricter and not looser (Law 122/2025/QH15 art. 17.2.g)", () => {
    const { parameters } = ruleOf("SEL-09");
    expect(brokenFloors(parameters, { noticeDays: 10, orderedHours: 12 })).toEqual([]);
    expect(brokenFloors(parameters, { noticeDays: 4, orderedHours: 25 }).map(({ parameter }) => parameter)).toEqual([
      "noticeDays",
      "orderedHours",
    ]);
  });

  test("a day may be earlier and not later (Decree 320/2026/NĐ-CP)", () => {
    const { parameters } = ruleOf("SEL-03");
    expect(brokenFloors(parameters, { allAccountsFrom: "2026-12-01" })).toEqual([]);
    expect(brokenFloors(parameters, { allAccountsFrom: "2027-01-02" })).toHaveLength(1);
  });
});

test("stored parameters stand over the defaults, and what the rule no longer knows is left out", () => {
  expect(completed({ noticeDays: notice }, { noticeDays: 8, forgotten: 1 })).toEqual({ noticeDays: 8 });
  expect(completed({ noticeDays: notice }, {})).toEqual({ noticeDays: 5 });
});
