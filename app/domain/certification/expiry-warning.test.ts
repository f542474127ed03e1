import { expect, test } from "vitest";
import { dueWarning, isFormal } from "./expiry-warning.ts";

const USUAL = [60, 30, 7];

test.each([
  ["2027-01-22", undefined],
  ["2027-01-21", 60],
  ["2026-12-23", 60],
  ["2026-12-22", 30],
  ["2026-11-30", 30],
  ["2026-11-29", 7],
  ["2026-11-22", 7],
  ["2026-11-21", undefined],
])("SEL-06: on 22/11/2026 a paper good until %s is at its %s-day notice", (validTo, days) => {
  expect(dueWarning(validTo, "2026-11-22", USUAL)).toBe(days);
  expect(dueWarning(validTo, "2026-11-22", [7, 60, 30])).toBe(days);
});

test("the days are the regulation's; its last notice is the formal one", () => {
  expect(dueWarning("2026-12-02", "2026-11-22", [90, 10])).toBe(10);
  expect([90, 10].map((days) => isFormal(days, [90, 10]))).toEqual([false, true]);
});
