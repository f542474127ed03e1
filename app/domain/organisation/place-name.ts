import { foldWords } from "../shared/fold.ts";

/** The city of this market: a name without a province is looked for here first. */
export const HOME_PROVINCE = "01";

/** What people write before the name of a commune, folded; the short forms are those of old addresses. */
const COMMUNE_WORDS: readonly (readonly [written: string, kind: string])[] = [
  ["thi tran", "thi_tran"],
  ["dac khu", "dac_khu"],
  ["phuong", "phuong"],
  ["xa", "xa"],
  ["tt", "thi_tran"],
  ["p", "phuong"],
  ["x", "xa"],
];
const HIGHER_WORDS = ["thanh pho", "thi xa", "quan", "huyen", "tinh", "tp", "q", "h", "t", "tx"];

export type PlacePart = {
  /** The folded name as written, and without the word for its kind where it begins with one: "Quan Hoa" is a name. */
  readonly names: readonly string[];
  readonly kind: string | null;
};

/** `code` when the text is the code of a commune; else its parts from the narrowest to the widest. */
export type PlaceReading = { readonly code: string } | { readonly parts: readonly PlacePart[] };

const MOST_PARTS = 5;

/** Reads "x. Văn Đức, h. Gia Lâm" or "van duc (Gia Lam)": a name of any generation with what it lies in. */
export function readPlaceName(text: string): PlaceReading {
  const trimmed = text.trim();
  if (/^\d{5}$/.test(trimmed)) return { code: trimmed };
  const parts = trimmed
    .split(/[,;()/|]+/u)
    .map(foldWords)
    .filter((part) => part !== "")
    .slice(0, MOST_PARTS)
    .map(partOf);
  return { parts };
}

function partOf(words: string): PlacePart {
  const kind = COMMUNE_WORDS.find(([written]) => words.startsWith(`${written} `));
  const higher = HIGHER_WORDS.find((written) => words.startsWith(`${written} `));
  const short = [kind?.[0], higher].flatMap((word) => (word === undefined ? [] : [words.slice(word.length + 1)]));
  return { names: [...new Set([words, ...short])], kind: kind?.[1] ?? null };
}

/** A commune of any generation whose name was said, with one of the communes of today that it is or went into. */
export type NamedArea = {
  readonly id: string;
  readonly folded: string;
  readonly kind: string;
  readonly fullName: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly parentName: string;
  /** Folded names of the district and of the province it lay in. */
  readonly within: readonly string[];
  readonly provinceCode: string;
  readonly today: PlaceToday;
  /** Somewhere on the way to today it was divided, so the name alone does not say which part is meant. */
  readonly isDivided: boolean;
};
export type PlaceToday = { readonly code: string; readonly name: string; readonly nameEn: string };

/** A commune of today, and the former name by which it was found. */
export type FoundPlace = PlaceToday & { readonly via: string | null };
export type PlaceAnswer =
  | { readonly state: "one"; readonly place: FoundPlace }
  | { readonly state: "many"; readonly isDivided: boolean; readonly places: readonly FoundPlace[] }
  | { readonly state: "none" };

/**
 * Which commune of today a name means. A name that stands today means that commune, unless a district or a day says that an
 * old one is meant; an old name means its successor, and asks when there are several. Without a province the city comes
 * first. `higher` are the folded names of districts and provinces among the parts.
 */
export function choosePlace(
  reading: PlaceReading,
  { areas, higher, on }: { areas: readonly NamedArea[]; higher: ReadonlySet<string>; on?: string | undefined },
): PlaceAnswer {
  if ("code" in reading) return answer(preferToday(areas));
  for (const [index, part] of reading.parts.entries()) {
    const named = areas.filter(({ folded }) => part.names.includes(folded));
    if (named.length === 0) continue;
    const within = reading.parts.slice(index + 1).filter(({ names }) => names.some((name) => higher.has(name)));
    const fitting = within.reduce((left, wider) => left.filter((area) => liesIn(area, wider)), named);
    return answer(narrow(fitting, part, { isPlaced: within.length > 0, on }));
  }
  return { state: "none" };
}

const liesIn = ({ within }: NamedArea, { names }: PlacePart): boolean => names.some((name) => within.includes(name));

type Hints = { readonly isPlaced: boolean; readonly on: string | undefined };

function narrow(areas: readonly NamedArea[], { kind }: PlacePart, { isPlaced, on }: Hints): readonly NamedArea[] {
  const ofDay = on === undefined ? areas : areas.filter((area) => stoodOn(area, on));
  const ofKind = orAll(ofDay, (area) => area.kind === kind);
  const atHome = isPlaced ? ofKind : orAll(ofKind, ({ provinceCode }) => provinceCode === HOME_PROVINCE);
  return on === undefined ? preferToday(atHome) : atHome;
}

const stoodOn = ({ validFrom, validTo }: NamedArea, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

/** Those that fit, or all when none does: people write xã for what is a phường by now. */
function orAll<Row>(rows: readonly Row[], fits: (row: Row) => boolean): readonly Row[] {
  const fitting = rows.filter(fits);
  return fitting.length > 0 ? fitting : rows;
}

const preferToday = (areas: readonly NamedArea[]): readonly NamedArea[] =>
  orAll(areas, ({ validTo }) => validTo === null);

function answer(areas: readonly NamedArea[]): PlaceAnswer {
  const places = new Map<string, FoundPlace>();
  for (const area of areas) {
    if (!places.has(area.today.code)) places.set(area.today.code, { ...area.today, via: viaOf(area) });
  }
  const [first, ...others] = places.values();
  if (!first) return { state: "none" };
  if (others.length === 0) return { state: "one", place: first };
  return { state: "many", isDivided: new Set(areas.map(({ id }) => id)).size === 1, places: [first, ...others] };
}

const viaOf = ({ validTo, fullName, parentName }: NamedArea): string | null =>
  validTo === null ? null : [fullName, parentName].filter(Boolean).join(", ");
