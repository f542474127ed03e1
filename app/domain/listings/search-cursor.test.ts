import { expect, test } from "vitest";
import type { ListingId } from "../shared/ids.ts";
import { readSearchCursor, writeSearchCursor, type SearchCursor } from "./search-cursor.ts";

const id = "018f0000-0000-7000-8000-000000000001" as ListingId;

test.each<SearchCursor>([
  { order: "newest", match: "words", id, keys: ["2026-11-22 01:00:00.123456+00"] },
  { order: "price-up", match: "words", id, keys: ["12000"] },
  { order: "harvest", match: "words", id, keys: ["0001-01-01"] },
  { order: "match", match: "close", id, keys: ["178", "2026-11-22 01:00:00+00"] },
])("comes back as it went: $order", (cursor) => {
  expect(readSearchCursor(writeSearchCursor(cursor), cursor.order)).toEqual(cursor);
});

test("a cursor of another order or from a stranger's hand is none", () => {
  const price = writeSearchCursor({ order: "price-up", match: "words", id, keys: ["12000"] });
  expect(readSearchCursor(price, "newest")).toBeUndefined();
  expect(readSearchCursor(price, "match")).toBeUndefined();
  for (const text of ["", "x", "%%%", btoa("[]"), btoa(JSON.stringify(["words", "1", ["1"]]))]) {
    expect(readSearchCursor(text, "price-up")).toBeUndefined();
  }
  const badDay = writeSearchCursor({ order: "harvest", match: "words", id, keys: ["2026-99-99"] });
  expect(readSearchCursor(badDay, "harvest")).toBeUndefined();
});
