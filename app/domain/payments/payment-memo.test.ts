import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOrderCode } from "./payment-memo.ts";

describe("order code in a bank's statement text", () => {
  test.each([
    "DH260903001",
    "dh260903001",
    "DH260903001 chuyen tien",
    "MBVCB.3278907687.DH260903001.CT tu 0123456789 NGUYEN VAN A",
    "CHUYEN TIEN DH260903001-261122-10:15:22 123456",
    "NGUYEN VAN A chuyen khoan DH 260903001",
    "DH26090 3001",
    "D H 2 6 0 9 0 3 0 0 1",
    "Thanh toán đơn hàng ĐH260903001",
    "DH-260903001",
    "dh.260.903.001",
    "IBFT DH260903001GD 123456-112226",
    "DH260903001 DH260903001",
    "QR - DH260903001",
    "ＤＨ２６０９０３００１",
    "FT26326123456789 DH260903001",
  ])("%s", (memo) => {
    expect(findOrderCode(memo)).toBe("DH260903001");
  });

  test.each(["", "chuyen tien mua rau", "DH12345678", "DH 1234", "260903001", "DH260903001 DH260903002", "GD DH123"])(
    "%s names no order",
    (memo) => {
      expect(findOrderCode(memo)).toBeUndefined();
    },
  );

  test("whatever stands around it, in any case and broken by spaces", () => {
    const around = fc.stringMatching(/^[A-CE-GI-Za-ce-gi-z .,:-]{0,40}$/);
    fc.assert(
      fc.property(around, around, fc.nat({ max: 999_999_999 }), fc.nat({ max: 10 }), (before, after, number, at) => {
        const code = `DH${String(number).padStart(9, "0")}`;
        const broken = `${code.slice(0, at)} ${code.slice(at)}`;
        expect(findOrderCode(`${before} ${broken.toLowerCase()} ${after}`)).toBe(code);
      }),
    );
  });
});
