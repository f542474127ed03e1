import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BAD_VIETQR_PAYLOADS, VIETQR_PAYLOADS } from "#tests/fixtures/vietqr.ts";
import { BANKS } from "../shared/bank-codes.ts";
import { buildVietQr, crc16, foldPurpose, parseVietQr } from "./vietqr-payload.ts";

const sealed = (body: string) => `${body}6304${crc16(`${body}6304`)}`;

describe("CRC-16/CCITT-FALSE, EMVCo QR Code Specification 4.7.3", () => {
  test.each([
    ["123456789", "29B1"],
    ["00", "2EC9"],
    ["01", "3EE8"],
  ])("of %s is %s", (text, crc) => {
    expect(crc16(text)).toBe(crc);
  });
});

describe("VietQR, NAPAS 247 transfers", () => {
  test.each(VIETQR_PAYLOADS)("reads $name", ({ payload, name: _, ...facts }) => {
    const undefinedWhereAbsent = { amountVnd: undefined, orderCode: undefined, purpose: undefined };
    expect(parseVietQr(payload)).toEqual({ ok: true, transfer: { ...undefinedWhereAbsent, ...facts } });
  });

  test.each(BAD_VIETQR_PAYLOADS)("refuses $name", ({ payload, fault }) => {
    expect(parseVietQr(payload)).toEqual({ ok: false, fault });
  });

  test("a sum in small letters is read, and written in capitals", () => {
    const { payload = "" } = VIETQR_PAYLOADS[0] ?? {};
    expect(parseVietQr(payload.slice(0, -4) + payload.slice(-4).toLowerCase()).ok).toBe(true);
    expect(buildVietQr({ bin: "970436", account: "1" }).slice(-4)).toMatch(/^[0-9A-F]{4}$/);
  });

  test("builds the published payloads of an order, a transfer with purpose, a plain account and a card", () => {
    const built = (name: string) => VIETQR_PAYLOADS.find((p) => p.name === name)?.payload;
    expect(buildVietQr({ bin: "970436", account: "0123456789", amountVnd: 125_000, orderCode: "DH260903001" })).toBe(
      built("an order of this market, Vietcombank, 125,000"),
    );
    expect(buildVietQr({ bin: "970416", account: "257678859", amountVnd: 10_000, purpose: "Chuyển tiền" })).toBe(
      built("ACB, 10,000"),
    );
    expect(buildVietQr({ bin: "970416", account: "257678859" })).toBe(built("ACB, static"));
    expect(buildVietQr({ bin: "970403", account: "9704031101234567", service: "QRIBFTTC" })).toBe(
      built("NAPAS, static to card"),
    );
  });

  test("what is built is read back the same", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BANKS),
        fc.stringMatching(/^[0-9]{4,19}$/),
        fc.integer({ min: 1, max: 9_999_999_999_999 }),
        fc.integer({ min: 0, max: 999_999_999 }),
        ({ bin }, account, amountVnd, number) => {
          const orderCode = `DH${String(number).padStart(9, "0")}`;
          const reading = parseVietQr(buildVietQr({ bin, account, amountVnd, orderCode }));
          expect(reading).toMatchObject({
            ok: true,
            transfer: { isDynamic: true, bin, account, amountVnd, orderCode, purpose: orderCode },
          });
        },
      ),
    );
  });

  test("any single changed character is noticed", () => {
    const payload = buildVietQr({ bin: "970436", account: "0123456789", amountVnd: 125_000, orderCode: "DH260903001" });
    fc.assert(
      fc.property(fc.nat({ max: payload.length - 5 }), fc.constantFrom(..."0123456789AZaz "), (at, other) => {
        fc.pre(payload[at] !== other);
        expect(parseVietQr(payload.slice(0, at) + other + payload.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  test.each([
    ["", "tlv"],
    ["Xin chào", "tlv"],
    ["https://cho.example", "tlv"],
    [sealed("000201"), "not-vietqr"],
    [sealed("00020101021126"), "tlv"],
    [sealed("0002010102113800"), "tlv"],
    [sealed("000201000201"), "tlv"],
    [sealed("00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53038405802VN"), "not-vietqr"],
    [sealed("00020101021138530010A0000007750123000697041601092576788590208QRIBFTTA53037045802VN"), "not-vietqr"],
    [sealed("00020101021138500010A0000007270123000697041601092576788590208QRPUSH"), "tlv"],
  ])("%s is refused as %s", (payload, fault) => {
    expect(parseVietQr(payload)).toEqual({ ok: false, fault });
  });

  test("never throws on what a camera may see", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseVietQr(sealed(text))));
  });
});

describe("purpose of a transfer", () => {
  test.each([
    ["Thanh toán đơn hàng Đ-12", "Thanh toan don hang D 12"],
    ["  DH260903001  ", "DH260903001"],
    ["Mua rau muống và cà chua ở chợ", "Mua rau muong va ca chua"],
    ["🌿", ""],
  ])("%s is %s", (text, purpose) => {
    expect(foldPurpose(text)).toBe(purpose);
  });

  test("is always 25 ASCII letters, digits and spaces at most", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldPurpose(text)).toMatch(/^([A-Za-z0-9]([A-Za-z0-9 ]{0,23}[A-Za-z0-9])?)?$/);
      }),
    );
  });
});

describe("mistakes of ours", () => {
  test.each([
    { bin: "97043", account: "1" },
    { bin: "970436", account: "" },
    { bin: "970436", account: "12 34" },
    { bin: "970436", account: "1", amountVnd: 0 },
    { bin: "970436", account: "1", amountVnd: 1.5 },
    { bin: "970436", account: "1", amountVnd: 1e13 },
  ])("%j throws", (transfer) => {
    expect(() => buildVietQr(transfer)).toThrow(RangeError);
  });
});
