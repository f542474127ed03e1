import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase32 } from "./base32.ts";
import { hotp, otpauthUri, stepOfCode, totpCode, totpStep } from "./totp.server.ts";

const SECRET = new TextEncoder().encode("12345678901234567890");

test("the test vectors of RFC 4226, appendix D", () => {
  const codes = Array.from({ length: 10 }, (_, counter) => hotp(SECRET, counter));
  expect(codes.join(" ")).toBe("755224 287082 359152 969429 338314 254676 287922 162583 399871 520489");
});

test.each([
  [59, "94287082"],
  [1111111109, "07081804"],
  [1111111111, "14050471"],
  [1234567890, "89005924"],
  [2000000000, "69279037"],
  [20000000000, "65353130"],
])("the test vectors of RFC 6238, appendix B, SHA-1: second %i", (second, code) => {
  expect(hotp(SECRET, totpStep(new Date(second * 1000)), 8)).toBe(code);
});

test("a code is good in its own half minute and in those beside it, and tells its step", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 4e9 }), fc.integer({ min: -6, max: 6 }), (second, away) => {
      const step = totpStep(new Date(second * 1000));
      const code = hotp(SECRET, step + away);
      const found = stepOfCode(SECRET, code, new Date(second * 1000));
      // Six digits collide now and then, so a far code may be right by chance.
      if (Math.abs(away) <= 1) expect(found === undefined ? "" : hotp(SECRET, found)).toBe(code);
      else if (found !== undefined) expect(hotp(SECRET, found)).toBe(code);
    }),
  );
});

test.each(["", "12345", "1234567", "abcdef", "૧૨૩૪૫૬"])("%s is no code", (code) => {
  expect(stepOfCode(SECRET, code, new Date(59_000))).toBeUndefined();
});

test("an authenticator app reads name, account and secret", () => {
  const uri = otpauthUri({ secret: "JBSWY3DPEHPK3PXP", issuer: "Chợ Lành", account: "quanly@demo.cholanh.vn" });
  const { protocol, host, pathname, searchParams } = new URL(uri);
  expect([protocol, host, decodeURIComponent(pathname)]).toEqual([
    "otpauth:",
    "totp",
    "/Chợ Lành:quanly@demo.cholanh.vn",
  ]);
  expect(searchParams.get("issuer")).toBe("Chợ Lành");
  const secret = fromBase32(searchParams.get("secret") ?? "");
  expect(totpCode(secret ?? SECRET, new Date(59_000))).toBe("996554");
});
