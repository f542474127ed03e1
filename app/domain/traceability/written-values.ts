import { isDay, startOfDay, type Day } from "../shared/clock.ts";
import { fold } from "../shared/fold.ts";
import type { DOSE_UNITS, HarvestUnit } from "./diary-steps.ts";

/** Values as people write them into the cells of a table. */

/** A moment of work: the day, and the moment itself where an hour stands beside it; otherwise the day's first. */
export type WrittenMoment = { readonly day: Day; readonly at: Date };

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})/;
const HOUR = /^(?:[ T]+|,\s*)(\d{1,2})(?::|h|g|giờ)(\d{2})?(?::\d{2})?$/i;

/** Reads `21/11/2026`, `21-11-26`, `2026-11-21`, each with an hour or without. Undefined when it is no day. */
export function readWrittenDay(text: string): WrittenMoment | undefined {
  const written = text.normalize("NFKC").trim();
  const iso = ISO.exec(written);
  const vietnamese = VIETNAMESE.exec(written);
  const found = iso ?? vietnamese;
  if (!found) return undefined;
  const [whole, first = "", month = "", last = ""] = found;
  const year = iso ? first : last.length === 2 ? `20${last}` : last;
  const day = `${year}-${month.padStart(2, "0")}-${(iso ? last : first).padStart(2, "0")}`;
  if (!isDay(day)) return undefined;
  const rest = written.slice(whole.length).trimEnd();
  if (rest === "") return { day, at: startOfDay(day) };
  const [isHour, hours = "", minutes = "00"] = HOUR.exec(rest) ?? [];
  if (isHour === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return { day, at: new Date(startOfDay(day).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000) };
}

/** A number, and whether a dot in it was taken for the mark of thousands where it could be a decimal point. */
export type WrittenNumber = { readonly value: number; readonly isGuessed: boolean };

/**
 * Reads a number as people here write it: a comma parts the decimals, dots part thousands (`1.500` is one and a half
 * thousand). A single dot that cannot part thousands is a decimal point (`12.5`). At most three decimals.
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  const written = text.normalize("NFKC").replace(/\s/g, "");
  if (/^\d{1,12}$/.test(written)) return { value: Number(written), isGuessed: false };
  if (/^\d{1,3}(\.\d{3})+(,\d{1,3})?$/.test(written)) {
    const isGuessed = /^\d{1,3}\.\d{3}$/.test(written) && !written.startsWith("0");
    if (written.startsWith("0.")) return { value: Number(written), isGuessed: false };
    return { value: Number(written.replaceAll(".", "").replace(",", ".")), isGuessed };
  }
  if (/^\d{1,3}(,\d{3})+\.\d{1,3}$/.test(written))
    return { value: Number(written.replaceAll(",", "")), isGuessed: false };
  if (/^\d{1,12}[.,]\d{1,3}$/.test(written)) return { value: Number(written.replace(",", ".")), isGuessed: false };
  return undefined;
}

/** Words as they are compared: without marks, capitals, full stops and doubled spaces. */
const plain = (text: string): string =>
  fold(text.normalize("NFKC"))
    .replace(/[.\s-]+/g, " ")
    .trim();

const HARVEST_UNIT_WORDS: Readonly<Record<HarvestUnit, readonly string[]>> = {
  kg: ["kg", "ki lo", "kilo", "kilogram", "kilogam", "can", "ky", "ki"],
  yen: ["yen", "units of 10 kg"],
  ta: ["ta", "quintal", "quintals (100 kg)"],
  tan: ["tan", "t", "tonne", "tonnes", "ton"],
  g: ["g", "gam", "gram", "gr"],
  l: ["l", "lit", "litre", "liter"],
  piece: ["cai, qua, con", "cai", "chiec", "qua", "con", "trai", "cay", "piece", "pieces", "pc", "pcs"],
  pack: ["goi", "bo", "tui", "hop", "pack", "packs", "don vi ban", "sale units"],
};

/** In what a harvest is counted, by its word; the product's own sale unit is a pack before it is anything else. */
export function readHarvestUnit(text: string, saleUnits: readonly string[]): HarvestUnit | undefined {
  const word = plain(text);
  if (word === "") return undefined;
  const known = unitOf(HARVEST_UNIT_WORDS, word);
  if (known !== undefined && known !== "piece" && known !== "pack") return known;
  if (saleUnits.some((unit) => plain(unit) === word)) return "pack";
  return known;
}

type DoseUnit = (typeof DOSE_UNITS)[number];
const DOSE_UNIT_WORDS: Readonly<Record<DoseUnit, readonly string[]>> = {
  mlPerSprayer: ["ml per 16 l sprayer", "ml/binh", "ml/binh 16l", "ml/binh 16 lit", "ml/16l", "ml/16 lit"],
  gPerSprayer: ["g per 16 l sprayer", "g/binh", "gam/binh", "g/binh 16l", "g/binh 16 lit", "g/16l", "g/16 lit"],
  mlPerSao: ["ml per 360 m2", "ml/sao"],
  gPerSao: ["g per 360 m2", "g/sao", "gam/sao"],
  kgPerSao: ["kg per 360 m2", "kg/sao"],
  lPerHa: ["l/ha", "lit/ha"],
  kgPerHa: ["kg/ha"],
  gPerLitre: ["g/lit nuoc", "g per litre of water", "g/l", "g/lit", "gam/lit"],
  mlPerLitre: ["ml/lit nuoc", "ml per litre of water", "ml/l", "ml/lit"],
  mgPerKg: ["mg/kg the trong", "mg per kg of body weight", "mg/kg"],
  dose: ["lieu/con", "doses per animal", "lieu", "dose", "doses", "mui"],
  kg: ["kg"],
  g: ["g", "gam", "gr"],
  ml: ["ml", "cc"],
  l: ["l", "lit"],
};

/** `20 ml/bình`, or the number alone with its unit in a cell of its own. */
export function readDose(text: string, unitText: string): { amount: WrittenNumber; unit: DoseUnit } | undefined {
  const [, number = "", behind = ""] = /^([\d.,\s]*\d)\s*(.*)$/.exec(text.normalize("NFKC").trim()) ?? [];
  const amount = readWrittenNumber(number);
  const word = plain(behind === "" ? unitText : behind).replace(/\s*\/\s*/g, "/");
  const unit = unitOf(DOSE_UNIT_WORDS, word);
  return amount === undefined || unit === undefined ? undefined : { amount, unit };
}

/** The key of a list of words under which a word stands, or which it is itself. */
function unitOf<Key extends string>(words: Readonly<Record<Key, readonly string[]>>, word: string): Key | undefined {
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => key.toLowerCase() === word || words[key].includes(word));
}

/** The one key whose words hold this one, compared without marks and capitals. */
export function readWord<Key extends string>(
  text: string,
  words: Readonly<Record<Key, readonly string[]>>,
): Key | undefined {
  const word = plain(text);
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => key.toLowerCase() === word || words[key].some((one) => plain(one) === word));
}

/** Whole days: `7`, `7 ngày`. */
export function readDays(text: string): number | undefined {
  const [, digits] = /^(\d{1,3})( ngay| days?)?$/.exec(plain(text)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
