import { describe, expect, test } from "vitest";
import { formatPhone, normalizePhone } from "./phone.ts";

describe("Vietnamese numbering plan, written as E.164", () => {
  test.each([
    ["0912345678", "+84912345678"],
    ["0912 345 678", "+84912345678"],
    ["0912.345.678", "+84912345678"],
    ["(+84) 912-345-678", "+84912345678"],
    ["+84 (0) 912 345 678", "+84912345678"],
    ["0084912345678", "+84912345678"],
    ["84912345678", "+84912345678"],
    ["０９１２３４５６７８", "+84912345678"],
    ["0351234567", "+84351234567"],
    ["0562345678", "+84562345678"],
    ["0871234567", "+84871234567"],
    ["024 3825 1234", "+842438251234"],
    ["+84 24 3825 1234", "+842438251234"],
  ])("%s is %s", (text, phone) => {
    expect(normalizePhone(text)).toBe(phone);
  });

  test.each([
    "",
    "12345",
    "912345678",
    "0112345678",
    "09123456789",
    "091234567",
    "+1 202 555 0123",
    "không có",
    "0912345678x",
    "19001234",
  ])("%s is refused", (text) => {
    expect(normalizePhone(text)).toBeUndefined();
  });

  test("the same number written differently is the same number", () => {
    const spellings = ["0987654321", "+84987654321", "84 987 654 321", "0987-654-321", "0084 987654321"];
    expect(new Set(spellings.map(normalizePhone)).size).toBe(1);
  });

  test("is shown in groups", () => {
    expect(formatPhone("+84912345678")).toBe("0912 345 678");
    expect(formatPhone("+842438251234")).toBe("024 3825 1234");
  });
});
