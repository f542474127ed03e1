import { expect, test } from "vitest";
import { readCursor, toPage, writeCursor } from "./paging.server.ts";

const query = (cursor: string): URLSearchParams => new URLSearchParams({ sau: cursor });

test("a cursor comes back as it was written, Vietnamese included", () => {
  const cursor = ["2026-11-21T00:00:00.000Z", 12_000, "Bưởi Diễn"];
  expect(readCursor(query(writeCursor(cursor)))).toEqual(cursor);
});

test.each(["", "%%%", "bm90IGpzb24", Buffer.from('{"a":1}').toString("base64url"), "x".repeat(2000)])(
  "a cursor that was tampered with (%s) begins at the start",
  (text) => {
    expect(readCursor(query(text))).toBeUndefined();
  },
);

test("one row more than a page says that there is a next one", () => {
  const rows = [1, 2, 3];
  expect(toPage(rows, 2, (row) => [row])).toEqual({ items: [1, 2], next: writeCursor([2]) });
  expect(toPage(rows, 3, (row) => [row])).toEqual({ items: rows, next: undefined });
});
