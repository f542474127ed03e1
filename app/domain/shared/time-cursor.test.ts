import { expect, test } from "vitest";
import { pageOf, readTimeCursor, writeTimeCursor } from "./time-cursor.ts";

const cursor = { at: new Date("2026-11-22T01:02:03.456Z"), id: "0193f5a0-0000-7000-8000-000000000001" };

test("a cursor reads back as it was written", () => {
  expect(readTimeCursor(writeTimeCursor(cursor))).toEqual(cursor);
});

test.each([undefined, "", "x", "123", "12a.0193f5a0-0000-7000-8000-000000000001", "1.not-an-id", "-5.x"])(
  "%s is no cursor, so the first page is shown",
  (text) => {
    expect(readTimeCursor(text)).toBeUndefined();
  },
);

test("the row beyond the page only tells that there are more", () => {
  expect(pageOf([1, 2, 3], 2, String)).toEqual({ items: [1, 2], next: "2" });
  expect(pageOf([1, 2], 2, String)).toEqual({ items: [1, 2], next: null });
  expect(pageOf([], 2, String)).toEqual({ items: [], next: null });
});
