import { expect, test } from "vitest";
import { BANKS, findBank } from "./bank-codes.ts";

test("BINs are six digits and each is listed once (NAPAS, ISO/IEC 7812)", () => {
  expect(BANKS.every((bank) => /^\d{6}$/.test(bank.bin))).toBe(true);
  expect(new Set(BANKS.map((bank) => bank.bin)).size).toBe(BANKS.length);
});

test.each([
  ["970436", "Vietcombank"],
  ["970405", "Agribank"],
  ["970449", "LPBank"],
  ["970414", "MBV"],
  ["970406", "Vikki Bank"],
  ["971025", "MoMo"],
])("%s is %s", (bin, shortName) => {
  expect(findBank(bin)?.shortName).toBe(shortName);
});

test("an unknown BIN is no bank", () => {
  expect(findBank("123456")).toBeUndefined();
});
