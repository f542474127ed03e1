import { createHmac, timingSafeEqual } from "node:crypto";

export const TOTP_DIGITS = 6;
export const TOTP_STEP_SECONDS = 30;

/** A number for a counter (RFC 4226, 5.3). */
export function hotp(secret: Uint8Array, counter: number, digits = TOTP_DIGITS): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const hash = createHmac("sha1", secret).update(message).digest();
  const offset = hash.readUInt8(hash.length - 1) & 0xf;
  const number = hash.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

/** The count of half minutes since 1970 (RFC 6238, 4.2). */
export const totpStep = (at: Date): number => Math.floor(at.getTime() / 1000 / TOTP_STEP_SECONDS);

/** The code an authenticator shows at this moment. */
export const totpCode = (secret: Uint8Array, at: Date): string => hotp(secret, totpStep(at));

/**
 * The step a code belongs to: this one, or the one before or after, for phones whose clock is off (RFC 6238, 5.2).
 * Undefined for a wrong code. Whoever takes a code must remember its step and take none up to it again.
 */
export function stepOfCode(secret: Uint8Array, code: string, at: Date): number | undefined {
  const given = Buffer.from(code);
  const now = totpStep(at);
  return [now, now - 1, now + 1].find((step) => {
    const right = Buffer.from(hotp(secret, step));
    return given.length === right.length && timingSafeEqual(given, right);
  });
}

/** What an authenticator app reads from the QR of the set-up. */
export function otpauthUri({ secret, issuer, account }: { secret: string; issuer: string; account: string }): string {
  const query = new URLSearchParams({
    secret,
    issuer,
    algorithm: "SHA1",
    digits: String(TOTP_DIGITS),
    period: String(TOTP_STEP_SECONDS),
  });
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?${query.toString().replaceAll("+", "%20")}`;
}
