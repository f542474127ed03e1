import { describe, expect, test } from "vitest";
import { Refusal } from "../shared/refusal.ts";
import { buildGln, isGlnExtension, parseGln } from "./gln.ts";

describe("GLN, GS1 General Specifications 2.4", () => {
  test("is built under a company prefix and reads back", () => {
    const gln = buildGln("893850123", 7);
    expect(gln).toMatch(/^893850123007\d$/);
    expect(parseGln(gln)).toBe(gln);
    expect(parseGln(`${gln.slice(0, 7)} ${gln.slice(7)}`)).toBe(gln);
  });

  test.each(["", "8938501234567", "893850123400", "0000000000000", "GLN8938501234"])("%s is no GLN", (text) => {
    expect(parseGln(text)).toBeUndefined();
  });

  test("a prefix that is used up refuses", () => {
    expect(() => buildGln("8938501234", 100)).toThrow(Refusal);
    expect(() => buildGln("89385", 1)).toThrow(RangeError);
  });

  test("a plot is 1 to 20 characters of GS1 character set 82 (AI 254)", () => {
    expect(isGlnExtension("RUONG-3")).toBe(true);
    expect(isGlnExtension("")).toBe(false);
    expect(isGlnExtension("Ruộng 3")).toBe(false);
    expect(isGlnExtension("A".repeat(21))).toBe(false);
  });
});
