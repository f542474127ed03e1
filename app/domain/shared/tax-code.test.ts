import { describe, expect, test } from "vitest";
import { hasTaxCheckDigit, parseTaxCode } from "./tax-code.ts";

describe("tax codes, Circular 86/2024/TT-BTC", () => {
  test.each([
    "0100109106",
    "0101248141",
    "0300588569",
    "0314409058",
    "0100686174",
    "0100112437",
    "0100150619",
    "0101234565",
    "0108876547",
  ])("%s has the right check digit", (code) => {
    expect(parseTaxCode(code)).toEqual({ kind: "organisation", value: code });
  });

  test("a wrong check digit is refused", () => {
    expect(parseTaxCode("0100109107")).toBeUndefined();
  });

  test("a body whose weighted sum is a multiple of 11 has no valid code at all", () => {
    for (let digit = 0; digit <= 9; digit += 1) expect(hasTaxCheckDigit(`010000005${digit}`)).toBe(false);
  });

  test("a branch is the head's code, a dash and 001 to 999", () => {
    expect(parseTaxCode("0100109106-001")).toEqual({ kind: "branch", value: "0100109106-001" });
    expect(parseTaxCode("0100109106999")).toEqual({ kind: "branch", value: "0100109106-999" });
    expect(parseTaxCode("0100109106-000")).toBeUndefined();
    expect(parseTaxCode("0100109107-001")).toBeUndefined();
  });

  test("a personal ID has 12 digits and no check digit", () => {
    expect(parseTaxCode("001085012345")).toEqual({ kind: "personal", value: "001085012345" });
  });

  test.each(["", "123", "010010910", "01001091061", "abcdefghij", "0100109106-1", "0100109106-0011"])(
    "%s is no tax code",
    (text) => {
      expect(parseTaxCode(text)).toBeUndefined();
    },
  );

  test("spaces and full-width digits are read", () => {
    expect(parseTaxCode(" 0100 109 106 ")?.value).toBe("0100109106");
  });
});
