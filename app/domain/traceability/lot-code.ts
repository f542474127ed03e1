import type { Day } from "../shared/clock.ts";

/** What is printed as "Lô": 1 to 20 capitals, digits, dots, dashes and slashes, so that its QR stays alphanumeric. */
export type LotCode = string;

/** I and O are left out: on a wet label they read as 1 and 0. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

// A code of dots alone would be read as a step up in a web address.
const LOT_CODE = /^(?!\.+$)[0-9A-Z./-]{1,20}$/;

export const isLotCode = (text: string): text is LotCode => LOT_CODE.test(text);

/** The code as it is stored: capitals, no spaces. Undefined when other characters remain or it is too long. */
export function normalizeLotCode(text: string): LotCode | undefined {
  const code = text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  return isLotCode(code) ? code : undefined;
}

/** A proposal for a product's lot number `sequence` (from 0) of a month: L2611A, L2611B … L2611Z, L2611AA. */
export function proposeLotCode(packedOn: Day, sequence: number): LotCode {
  let letters = "";
  for (let left = sequence; left >= 0; left = Math.floor(left / LETTERS.length) - 1) {
    letters = (LETTERS[left % LETTERS.length] ?? "") + letters;
  }
  return `L${packedOn.slice(2, 4)}${packedOn.slice(5, 7)}${letters}`;
}
