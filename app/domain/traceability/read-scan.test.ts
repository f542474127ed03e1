import { expect, test } from "vitest";
import { readScan } from "./read-scan.ts";

test.each([
  ["https://cholanh.vn/01/08938501234568/10/L2611A", "08938501234568", "L2611A"],
  ["HTTPS://CHOLANH.VN/01/08938501234568", "08938501234568", null],
  ["8938501234568 l2611a", "08938501234568", "L2611A"],
  [" 8938501234568 ", "08938501234568", null],
])("%s is read (GS1 Digital Link, GTIN with lot)", (text, gtin, lot) => expect(readScan(text)).toEqual({ gtin, lot }));

test.each(["", "rau cải", "8938501234567", "8938501234568 L2611A thêm", "https://example.vn/gio-hang"])(
  "%s is no code of goods",
  (text) => expect(readScan(text)).toBeUndefined(),
);
