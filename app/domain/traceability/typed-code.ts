import { readScan, type ScannedItem } from "./read-scan.ts";

/**
 * Vietnamese input methods rewrite what a hand scanner types as if a person did: `AA` comes out as `Â`, `DD` as `Đ`, `A1`
 * as `Á` (Telex, VNI). What was scanned is found by taking that back, in each way it may have come about.
 */
type Spelling = Readonly<Record<string, string>>;
const TELEX: Spelling = {
  "\u0302": "=",
  "\u0306": "w",
  "\u031B": "w",
  "\u0301": "s",
  "\u0300": "f",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
};
const VNI: Spelling = {
  "\u0302": "6",
  "\u0306": "8",
  "\u031B": "7",
  "\u0301": "1",
  "\u0300": "2",
  "\u0309": "3",
  "\u0303": "4",
  "\u0323": "5",
};

const inCaseOf = (letter: string, key: string): string => (letter === letter.toUpperCase() ? key.toUpperCase() : key);

/** The keys that were struck for each letter with marks: the letter, then a key for each mark. */
function takenBack(text: string, spelling: Spelling, dKey: string | null): string {
  let typed = "";
  let letter = "";
  for (const sign of text.normalize("NFD")) {
    const key = spelling[sign];
    if (key === undefined) {
      letter = sign === "đ" ? "d" : sign === "Đ" ? "D" : sign;
      typed += letter === sign ? sign : letter + inCaseOf(letter, dKey ?? letter);
    } else typed += inCaseOf(letter, key === "=" ? letter : key);
  }
  return typed;
}

/** What may have been scanned, the text as it came first; each reading once. */
export function readTyped(text: string): ScannedItem[] {
  const written = text.normalize("NFC").trim();
  const candidates = [written, takenBack(written, TELEX, null), takenBack(written, VNI, "9")];
  // Telex makes ư of a single w.
  candidates.push(takenBack(written.replaceAll("Ư", "W").replaceAll("ư", "w"), TELEX, null));
  const readings = candidates.flatMap((candidate) => readScan(candidate) ?? []);
  return [...new Map(readings.map((item) => [`${item.gtin}/${item.lot ?? ""}`, item])).values()];
}
