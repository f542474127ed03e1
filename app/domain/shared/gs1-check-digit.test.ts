import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gs1CheckDigit, hasGs1CheckDigit } from "./gs1-check-digit.ts";

const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 7, maxLength: 17 });

describe("GS1 General Specifications 7.9.1, standard check digit", () => {
  test.each([
    ["893850123456", "8"],
    ["893456000001", "4"],
    ["1893456000001", "1"],
    ["08934560000000001", "4"],
  ])("of %s is %s", (body, digit) => {
    expect(gs1CheckDigit(body)).toBe(digit);
  });

  test("leading zeros do not change it, so a GTIN-13 and its GTIN-14 share one", () => {
    fc.assert(
      fc.property(digits, (body) => {
        expect(gs1CheckDigit(`0${body}`)).toBe(gs1CheckDigit(body));
      }),
    );
  });

  test("catches every single wrong digit", () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, at, change) => {
        const code = body + gs1CheckDigit(body);
        const i = at % code.length;
        const wrong = code.slice(0, i) + String((Number(code[i]) + change) % 10) + code.slice(i + 1);
        expect(hasGs1CheckDigit(code)).toBe(true);
        expect(hasGs1CheckDigit(wrong)).toBe(false);
      }),
    );
  });

  test("letters are never a key", () => {
    expect(hasGs1CheckDigit("89385012345a8")).toBe(false);
    expect(hasGs1CheckDigit("")).toBe(false);
  });
});
