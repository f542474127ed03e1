import { expect, test } from "vitest";
import { pickScanned } from "./pick-scanned.ts";
import { buildSscc, ssccUri } from "./sscc.ts";

const GTIN = "08938501234568";
const OTHER = "08938501234575";
const lots = [
  { id: "a", gtin: GTIN, code: "L2611A" },
  { id: "b", gtin: OTHER, code: "L2611A" },
  { id: "c", gtin: OTHER, code: "L2611B" },
];
const sscc = buildSscc("8938501", 5);
const containers = [{ id: "crate", sscc }];
const pick = (...scans: string[]) => pickScanned(scans, lots, containers);

test("a label's link, a GTIN with its lot, and a code that only one lot bears each find their lot", () => {
  expect(pick(`https://id.gs1.org/01/${OTHER}/10/L2611A`).lotIds).toEqual(["b"]);
  expect(pick(`${GTIN} L2611A`).lotIds).toEqual(["a"]);
  expect(pick("l2611b").lotIds).toEqual(["c"]);
});

test("a code that two lots bear, another crate, and a product without a lot are said to be unknown", () => {
  const strange = buildSscc("8938501", 6);
  expect(pick("L2611A", strange, GTIN)).toEqual({
    lotIds: [],
    containerIds: [],
    unknown: ["L2611A", strange, GTIN],
  });
});

test("a crate is found by its number or its link, once however often it is scanned", () => {
  expect(pick(sscc, ssccUri(sscc), `(00)${sscc}`)).toEqual({ lotIds: [], containerIds: ["crate"], unknown: [] });
});
