import fc from "fast-check";
import { expect, test } from "vitest";
import { readTyped } from "./typed-code.ts";

const GTIN = "08938501234568";
const codes = (text: string) => readTyped(text).map(({ lot }) => lot);

test.each([
  ["8938501234568 L2611A", "L2611A"],
  ["8938501234568 L2611Â", "L2611AA"],
  ["8938501234568 ĐA", "DDA"],
  ["8938501234568 Đ1", "D91"],
  ["8938501234568 Ư26", "W26"],
  ["8938501234568 LÁ1", "LAS1"],
  ["8938501234568 LÁ", "LA1"],
  ["8938501234568 LÊ", "LE6"],
])("%s may have been scanned as %s", (text, lot) => expect(codes(text)).toContain(lot));

test("a link whose address was rewritten is read by its numbers", () =>
  expect(readTyped("https://chợlành.vn/01/08938501234568/10/L2611Â")).toContainEqual({ gtin: GTIN, lot: "L2611AA" }));

test("element strings of a scanner: in brackets, and with the sign that ends a field", () => {
  const item = { gtin: GTIN, lot: "L2611A" };
  expect(readTyped("(01)08938501234568(10)L2611A(15)261130")).toEqual([item]);
  expect(readTyped("]C1010893850123456815261130\u001D10L2611A")).toEqual([item]);
  expect(readTyped("010893850123456810L2611A\u001D15261130")).toEqual([item]);
});

test("what was typed without any mark is read once, as it stands", () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{1,12}$/), (lot) => {
      expect(readTyped(`8938501234568 ${lot}`)).toEqual([{ gtin: GTIN, lot }]);
    }),
  ));

test("words are no code", () => expect(readTyped("rau muống chị Ba")).toEqual([]));
