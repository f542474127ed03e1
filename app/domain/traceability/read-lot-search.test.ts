import { expect, test } from "vitest";
import { readLotSearch } from "./read-lot-search.ts";

const GTIN = "08938501234568";

test.each([
  ["l2611a", { code: "L2611A" }],
  [GTIN, { gtin: GTIN }],
  [GTIN.slice(1), { gtin: GTIN }],
  [`https://cho.example/01/${GTIN}/10/L2611A`, { gtin: GTIN, code: "L2611A" }],
  [` https://cho.example/01/${GTIN} `, { gtin: GTIN }],
  ["không có gì", undefined],
  ["", undefined],
])("%s is searched as %o", (typed, wanted) => {
  expect(readLotSearch(typed)).toEqual(wanted);
});
