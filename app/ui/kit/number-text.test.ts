import { describe, expect, it } from "vitest";
import { readNumber, stepped, writeNumber } from "./number-text.ts";

describe("a quantity as people type it", () => {
  it.each([
    ["2", 2],
    ["1,5", 1.5],
    ["1.5", 1.5],
    [" 3 ", 3],
  ])("%s is %d", (text, value) => expect(readNumber(text)).toBe(value));

  it.each(["", "-1", "1,5,0", "hai", "1e3", "2 bó"])("%s is not one number", (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );
});

describe("one step up or down", () => {
  const halves = { min: 0.5, max: 2, step: 0.5 };
  it("stays on the decimals of the step", () => expect(stepped("0,2", 1, { min: 0, max: 1, step: 0.1 })).toBe(0.3));
  it("stops at the bounds", () => {
    expect(stepped("2", 1, halves)).toBe(2);
    expect(stepped("0,5", -1, halves)).toBe(0.5);
    expect(stepped("99", -1, halves)).toBe(2);
  });
  it("starts at the least when the text cannot be read", () => expect(stepped("hai", 1, halves)).toBe(0.5));
});

it("writes a decimal comma in Vietnamese and a point in English", () => {
  expect(writeNumber(1.5, "vi")).toBe("1,5");
  expect(writeNumber(1.5, "en")).toBe("1.5");
});
