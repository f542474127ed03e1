import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["Rau an toàn Vân Đức", "rau-an-toan-van-duc"],
  ["  Bưởi Diễn (loại 1) — 0,9 kg ", "buoi-dien-loai-1-0-9-kg"],
  ["Cà chua & dưa chuột", "ca-chua-dua-chuot"],
  ["???", ""],
])("%s has the slug %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("a slug is short, of letters, digits and single dashes, and is its own slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});

test("a long name is cut between words", () => {
  const slug = slugOf("rau muống ".repeat(20));
  expect(slug.endsWith("rau") || slug.endsWith("muong")).toBe(true);
});
