/** A Vietnamese number in E.164, `+84…`. */
export type Phone = string;

// Prefixes of operators change every few years, so only the first digit of a mobile number is checked.
const MOBILE = /^[35789]\d{8}$/;
const LANDLINE = /^2\d{9}$/;

/**
 * The number in E.164 from any way people write it: `0912 345 678`, `+84 (0) 912.345.678`, `0084912345678`, `024 3825 1234`.
 * Undefined when it is no Vietnamese mobile or landline number.
 */
export function normalizePhone(text: string): Phone | undefined {
  const compact = text.normalize("NFKC").replace(/[\s().\-‐–]/g, "");
  const match = /^(?:\+84|0084|84)?0?(\d+)$/.exec(compact);
  const startsLocal = /^(?:\+84|0084|84|0)/.test(compact);
  const national = match?.[1];
  if (!startsLocal || national === undefined) return undefined;
  return MOBILE.test(national) || LANDLINE.test(national) ? `+84${national}` : undefined;
}

/** As people read it aloud: `0912 345 678`, `024 3825 1234`. */
export function formatPhone(phone: Phone): string {
  const national = `0${phone.slice(3)}`;
  return national.length === 10
    ? `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`
    : `${national.slice(0, 3)} ${national.slice(3, 7)} ${national.slice(7)}`;
}
