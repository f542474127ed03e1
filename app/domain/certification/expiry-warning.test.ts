import { expect, test } from "vitest";
import { dueWarning } from "./expiry-warning.ts";

test.each([
  ["2027-01-22", undefined],
  ["2027-01-21", 60],
  ["2026-12-23", 60],
  ["2026-12-22", 30],
  ["2026-11-30", 30],
  ["2026-11-29", 7],
  ["2026-11-22", 7],
])("SEL-06: on 22/11/2026 a paper good until %s is at its %s-day warning", (validTo, days) => {
  expect(dueWarning(validTo, "2026-11-22")).toBe(days);
});
