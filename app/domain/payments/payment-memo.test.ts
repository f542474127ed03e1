import { expect, test } from "vitest";
import { orderCodeIn } from "./payment-memo.ts";

test.each([
  ["DH123456789", "DH123456789"],
  ["thanh toan dh123456789 cam on", "DH123456789"],
  ["MBVCB.5512.DH 123 456 789.CT tu 0123", "DH123456789"],
  ["QR-DH123456789-DH123456789", "DH123456789"],
  ["FT26326DH123456789 GD 998", "DH123456789"],
])("a bank's %s names the order", (text, code) => expect(orderCodeIn(text)).toBe(code));

test.each(["", "DH12345678", "DH1234567890", "DH123456789 DH987654321", "cam on ban"])(
  "%s names no single order",
  (text) => expect(orderCodeIn(text)).toBeUndefined(),
);
