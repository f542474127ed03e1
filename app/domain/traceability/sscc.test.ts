import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasGs1CheckDigit } from "../shared/gs1-check-digit.ts";
import { canonicalId } from "./epc-uri.ts";
import { buildSscc, isSscc, readSscc, ssccLink, ssccUri } from "./sscc.ts";

const prefixes = fc.stringMatching(/^893\d{4,7}$/);

describe("SSCC, GS1 General Specifications 2.2.1 and 7.9.1", () => {
  test("the standard's own check digit: 00614141123456789 0", () => {
    expect(isSscc("106141411234567897")).toBe(true);
    expect(isSscc("106141411234567890")).toBe(false);
  });

  test("every number is 18 digits that check, and no two serials share one", () => {
    fc.assert(
      fc.property(prefixes, fc.uniqueArray(fc.nat(999_999), { minLength: 2, maxLength: 20 }), (prefix, serials) => {
        const numbers = serials.map((serial) => buildSscc(prefix, serial));
        for (const number of numbers) {
          expect(number).toMatch(/^\d{18}$/);
          expect(hasGs1CheckDigit(number)).toBe(true);
          expect(number.slice(1)).toContain(prefix);
        }
        expect(new Set(numbers).size).toBe(serials.length);
      }),
    );
  });

  test("a prefix of ten digits has a million numbers, then no more", () => {
    expect(isSscc(buildSscc("8938501234", 999_999))).toBe(true);
    expect(() => buildSscc("8938501234", 1_000_000)).toThrow(
      expect.objectContaining({ code: "traceability.sscc-used-up" }),
    );
    expect(() => buildSscc("893", 1)).toThrow(RangeError);
  });

  test("is read from a link, from digits as they are printed, and from nothing else", () => {
    const sscc = buildSscc("8938501", 42);
    for (const text of [
      ssccUri(sscc),
      ssccLink("https://cho.example.vn", sscc),
      ` ${sscc} `,
      `(00)${sscc}`,
      `00${sscc}`,
      `(00) ${sscc.slice(0, 3)} ${sscc.slice(3)}`,
    ])
      expect(readSscc(text)).toBe(sscc);
    const wrong = `${sscc.slice(0, 17)}${(Number(sscc.at(-1)) + 1) % 10}`;
    for (const text of [wrong, "https://id.gs1.org/01/08938501234568/10/L1", "08938501234568", ""])
      expect(readSscc(text)).toBeUndefined();
  });

  test("a link to it is canonical, as the event hash spells it", () => {
    const sscc = buildSscc("8938501", 7);
    expect(canonicalId(ssccLink("https://cho.example.vn", sscc))).toBe(ssccUri(sscc));
  });
});
