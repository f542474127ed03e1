import { hasGs1CheckDigit } from "../shared/gs1-check-digit.ts";

/** GS1 Application Identifiers: which exist, what their values look like, which may lead a Digital Link. */
type Check = "checkDigit" | "day" | "dayOrMonth" | "leadingZero";
type Part = {
  readonly type: keyof typeof CHARACTERS;
  readonly min: number;
  readonly max: number;
  readonly check: Check | undefined;
};

const CHARACTERS = {
  N: /^\d*$/,
  /** GS1 character set 82. */
  X: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/,
  /** GS1 character set 39. */
  Y: /^[#\-/0-9A-Z]*$/,
  /** Characters of base64url, for signatures. */
  Z: /^[\w-]*=*$/,
} as const;

/** `N6`: six digits; `X..20`: one to twenty; a part in brackets may be missing; after a comma, what is checked. */
const FORMATS: readonly (readonly [identifiers: string, format: string])[] = [
  ["00", "N18,checkDigit"],
  ["01 02", "N14,checkDigit"],
  ["10 21 22 243 254 7020 7021 7022 710 711 712 713 714 715 7240 8002 8012 420", "X..20"],
  ["11 12 13 15 16 17", "N6,dayOrMonth"],
  ["20", "N2"],
  ["235", "X..28"],
  ["7242 8013 8020", "X..25"],
  ["240 241 250 251 400 401 403 7002 7023 8004 4308 4319 90", "X..30"],
  ["242", "N..6"],
  ["253", "N13,checkDigit [X..17]"],
  ["255", "N13,checkDigit [N..12]"],
  ["30 37", "N..8"],
  ["3900-3909 3920-3929 423 425", "N..15"],
  ["3910-3919 3930-3939", "N3 N..15"],
  ["3940-3943 8111", "N4"],
  ["3950-3955 8005", "N6"],
  ["402", "N17,checkDigit"],
  ["410-417", "N13,checkDigit"],
  ["421", "N3 X..9"],
  ["422 424 426", "N3"],
  ["427 7008", "X..3"],
  ["4300 4301 4310 4311 4320", "X..35"],
  ["4302-4306 4312-4316", "X..70"],
  ["4307 4317", "X2"],
  ["4318", "X..20"],
  ["4309", "N20"],
  ["4321-4323", "N1"],
  ["4324 4325", "N6,dayOrMonth N4"],
  ["4326 7006", "N6,day"],
  ["4330-4333", "N6 [X1]"],
  ["7001", "N13"],
  ["7003", "N6,day N4"],
  ["7004", "N..4"],
  ["7005", "X..12"],
  ["7007", "N6,day [N6,day]"],
  ["7009", "X..10"],
  ["7010", "X..2"],
  ["7011", "N6,day [N4]"],
  ["7030-7039", "N3 X..27"],
  ["7040", "N1 X3"],
  ["7230-7239", "X2 X..28"],
  ["7241", "N2"],
  ["8001", "N14"],
  ["8003", "N14,leadingZero [X..16]"],
  ["8006 8026", "N14,checkDigit N4"],
  ["8007", "X..34"],
  ["8008", "N8 [N..4]"],
  ["8009", "X..50"],
  ["8010", "Y..30"],
  ["8011", "N..12"],
  ["8017 8018", "N18,checkDigit"],
  ["8019", "N..10"],
  ["8030", "Z..90"],
  ["91-99", "X..90"],
];

/** Measures: four digits whose last says how many of the six that follow are decimals. */
const MEASURES = /^3(1[0-6]|[24][0-9]|3[0-7]|5[0-7]|6[0-9])[0-5]$/;

/** Primary keys and the qualifiers that may follow in this order; each inner list is one alternative (GS1 Digital Link URI Syntax 1.2). */
export const PRIMARY_KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "00": [[]],
  "01": [["22", "10", "21"], ["235"]],
  "253": [[]],
  "255": [[]],
  "401": [[]],
  "402": [[]],
  "414": [["254"], ["7040"]],
  "415": [["8020"]],
  "417": [["7040"]],
  "8003": [[]],
  "8004": [["7040"]],
  "8006": [["22", "10", "21"]],
  "8010": [["8011"]],
  "8013": [[]],
  "8017": [["8019"]],
  "8018": [["8019"]],
};

const TABLE: ReadonlyMap<string, readonly Part[]> = new Map(
  FORMATS.flatMap(([identifiers, format]) =>
    expand(identifiers).map((ai) => [ai, format.split(" ").map(readPart)] as const),
  ),
);
const MEASURE_PARTS: readonly Part[] = [readPart("N6")];

export const isKnownIdentifier = (ai: string): boolean => partsOf(ai) !== undefined;

/** True when `value` (already percent-decoded) has the length, characters and check digit or date of its identifier. */
export function isIdentifierValue(ai: string, value: string): boolean {
  const parts = partsOf(ai);
  if (parts === undefined || value === "") return false;
  let rest = value;
  for (const part of parts) {
    const piece = rest.slice(0, part.max);
    rest = rest.slice(piece.length);
    if (piece.length < part.min || !CHARACTERS[part.type].test(piece)) return false;
    if (piece !== "" && part.check !== undefined && !passes(part.check, piece)) return false;
  }
  return rest === "";
}

function partsOf(ai: string): readonly Part[] | undefined {
  return TABLE.get(ai) ?? (MEASURES.test(ai) ? MEASURE_PARTS : undefined);
}

function readPart(text: string): Part {
  const match = /^(\[?)([NXYZ])(\.\.)?(\d+)(?:,(\w+))?\]?$/.exec(text);
  if (!match) throw new Error(`not a format: ${text}`);
  const [, optional, type, upTo, length, check] = match;
  const max = Number(length);
  const min = optional ? 0 : upTo ? 1 : max;
  return { type: type as Part["type"], min, max, check: check as Check | undefined };
}

function expand(identifiers: string): string[] {
  return identifiers.split(" ").flatMap((text) => {
    const [first = "", last = first] = text.split("-");
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) =>
      String(Number(first) + i).padStart(first.length, "0"),
    );
  });
}

function passes(check: Check, piece: string): boolean {
  if (check === "checkDigit") return hasGs1CheckDigit(piece);
  if (check === "leadingZero") return piece.startsWith("0") && hasGs1CheckDigit(piece);
  const [year, month, day] = [piece.slice(0, 2), Number(piece.slice(2, 4)), Number(piece.slice(4, 6))];
  if (month < 1 || month > 12 || (day === 0 && check === "day")) return false;
  // The century does not matter here: 2000 and 1900 + 100 differ only where no label is.
  return day <= new Date(Date.UTC(2000 + Number(year), month, 0)).getUTCDate();
}
