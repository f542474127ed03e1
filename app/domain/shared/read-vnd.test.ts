import { describe, expect, it } from "vitest";
import { readVnd } from "./read-vnd.ts";

describe("an amount of dong as people type it", () => {
  it.each([
    ["25000", 25_000],
    ["25.000", 25_000],
    ["25,000", 25_000],
    ["25.000đ", 25_000],
    ["25.000 ₫", 25_000],
    ["25 000", 25_000],
    ["1.234.567 ₫", 1_234_567],
    ["25k", 25_000],
    ["25,5k", 25_500],
    ["25 nghìn", 25_000],
    ["25 ngàn", 25_000],
    ["1,5 triệu", 1_500_000],
    ["1tr2", 1_200_000],
    ["1tr25", 1_250_000],
    ["2 tỷ", 2_000_000_000],
    ["0", 0],
  ])("%s is %i", (text, amount) => expect(readVnd(text)).toBe(amount));

  it.each([
    "",
    "abc",
    "-5000",
    "25.5",
    "25.00",
    "1.2345.678",
    "25.000,5",
    "25k000k",
    "12 quả",
    "9".repeat(17),
    "1.000tr2",
    "25.000k",
  ])("%s is refused, not guessed", (text) => expect(readVnd(text)).toBeUndefined());
});
