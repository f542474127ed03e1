import { unmark } from "#app/domain/shared/fold.ts";
import { COUNTRY } from "./country.ts";
import { HANOI_BEFORE_2025_07 } from "./hanoi-before-2025-07.ts";
import { HANOI_BEFORE_2025 } from "./hanoi-before-2025.ts";

export type AreaSeed = {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly nameEn: string;
  readonly parentCode: string | null;
  readonly provinceCode: string;
  /** Null: since before these lists begin. */
  readonly validFrom: string | null;
  /** The last day; null for what stands today. */
  readonly validTo: string | null;
};

/** `isGap`: the unit in between is not known, only where its lands are now. */
export type SuccessorSeed = {
  readonly oldId: string;
  readonly newId: string;
  readonly isDivided: boolean;
  readonly isGap: boolean;
};

/** Levels from the top down, and the kinds of units on each. Rows of reference data: another country would write others. */
export const AREA_LEVELS = [
  { code: "province", name: "Tỉnh, thành phố", nameEn: "Province or city", position: 1 },
  { code: "district", name: "Quận, huyện, thị xã", nameEn: "District", position: 2 },
  { code: "commune", name: "Xã, phường, đặc khu", nameEn: "Commune or ward", position: 3 },
] as const;

export const AREA_KINDS = [
  { code: "thanh_pho", level: "province", name: "Thành phố", nameEn: "City" },
  { code: "tinh", level: "province", name: "Tỉnh", nameEn: "Province" },
  { code: "quan", level: "district", name: "Quận", nameEn: "Urban District" },
  { code: "huyen", level: "district", name: "Huyện", nameEn: "District" },
  { code: "thi_xa", level: "district", name: "Thị xã", nameEn: "Town" },
  { code: "phuong", level: "commune", name: "Phường", nameEn: "Ward" },
  { code: "xa", level: "commune", name: "Xã", nameEn: "Commune" },
  { code: "thi_tran", level: "commune", name: "Thị trấn", nameEn: "Township" },
  { code: "dac_khu", level: "commune", name: "Đặc khu", nameEn: "Special Zone" },
] as const;

const LETTERS: Readonly<Record<string, string>> = {
  C: "thanh_pho",
  N: "tinh",
  P: "phuong",
  X: "xa",
  T: "thi_tran",
  S: "dac_khu",
};

const HANOI = "01";
const DONG_NAI = "75";
/** First day of the two-level administration, and the last one of the three-level one. */
const TWO_LEVELS = "2025-07-01";
const LAST_THREE_LEVELS = "2025-06-30";
/** Resolution 1286/NQ-UBTVQH15 of Hanoi's communes. */
const MERGED = "2025-01-01";
const LAST_BEFORE_MERGED = "2024-12-31";

export const areaId = (code: string, validFrom: string | null): string => `${code}.${validFrom ?? "0"}`;

type Parts = Pick<AreaSeed, "code" | "name" | "parentCode" | "provinceCode" | "validFrom" | "validTo">;

function areaOf(kindCode: string, parts: Parts): AreaSeed {
  const kind = AREA_KINDS.find(({ code }) => code === kindCode);
  if (!kind) throw new Error(`no kind of area ${kindCode}`);
  return {
    ...parts,
    id: areaId(parts.code, parts.validFrom),
    kind: kind.code,
    level: kind.level,
    fullName: `${kind.name} ${parts.name}`,
    nameEn: parts.code === HANOI ? "Hanoi City" : `${unmark(parts.name)} ${kind.nameEn}`,
  };
}

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

/** `00577 XBát Tràng>00577 00580` */
function unitOf(text: string): { code: string; kind: string; name: string; into: string } {
  const [left = "", into = ""] = text.split(">");
  return { code: left.slice(0, 5), kind: LETTERS[left[6] ?? ""] ?? "", name: left.slice(7), into };
}

function provinceRows([code = "", letter = "", name = "", communes = ""]: string[]): AreaSeed[] {
  const own = { code, name, parentCode: null, provinceCode: code };
  const provinces =
    code === DONG_NAI
      ? [
          areaOf("tinh", { ...own, validFrom: TWO_LEVELS, validTo: "2026-04-29" }),
          areaOf("thanh_pho", { ...own, validFrom: "2026-04-30", validTo: null }),
        ]
      : [areaOf(LETTERS[letter] ?? "", { ...own, validFrom: code === HANOI ? null : TWO_LEVELS, validTo: null })];
  const units = communes.split(",").map(unitOf);
  return [
    ...provinces,
    ...units.map((unit) =>
      areaOf(unit.kind, {
        code: unit.code,
        name: unit.name,
        parentCode: code,
        provinceCode: code,
        validFrom: TWO_LEVELS,
        validTo: null,
      }),
    ),
  ];
}

const DISTRICT_KINDS: Readonly<Record<string, string>> = { Quận: "quan", Huyện: "huyen", "Thị xã": "thi_xa" };

function districtOf([code = "", fullName = ""]: string[]): AreaSeed {
  const prefix = Object.keys(DISTRICT_KINDS).find((word) => fullName.startsWith(`${word} `)) ?? "";
  return areaOf(DISTRICT_KINDS[prefix] ?? "", {
    code,
    name: fullName.slice(prefix.length + 1),
    parentCode: HANOI,
    provinceCode: HANOI,
    validFrom: null,
    validTo: LAST_THREE_LEVELS,
  });
}

type Generation = { readonly areas: AreaSeed[]; readonly successors: SuccessorSeed[] };

/** Hanoi's communes to 30/06/2025. One that stood before 2025 too is one area; one of 2025 only begins on 01/01/2025. */
function hanoiBefore(): Generation {
  const older = linesOf(HANOI_BEFORE_2025).map(([district = "", units = ""]) => ({
    district,
    units: units.split(",").map(unitOf),
  }));
  const changed = new Set(older.flatMap(({ units }) => units.map(({ code }) => code)));
  const startOf = (code: string): string | null => (changed.has(code) ? MERGED : null);
  const areas: AreaSeed[] = [];
  const successors: SuccessorSeed[] = [];
  const put = (unit: ReturnType<typeof unitOf>, district: string, dates: Pick<AreaSeed, "validFrom" | "validTo">) => {
    const area = areaOf(unit.kind, {
      code: unit.code,
      name: unit.name,
      parentCode: district,
      provinceCode: HANOI,
      ...dates,
    });
    areas.push(area);
    return area.id;
  };
  for (const [district = "", , units = ""] of linesOf(HANOI_BEFORE_2025_07)) {
    for (const unit of units.split(",").map(unitOf)) {
      const oldId = put(unit, district, { validFrom: startOf(unit.code), validTo: LAST_THREE_LEVELS });
      const into = unit.into.split(" ");
      for (const code of into)
        successors.push({ oldId, newId: areaId(code, TWO_LEVELS), isDivided: into.length > 1, isGap: false });
    }
  }
  for (const { district, units } of older) {
    for (const unit of units) {
      const oldId = put(unit, district, { validFrom: null, validTo: LAST_BEFORE_MERGED });
      const isGap = unit.into.startsWith("?");
      const into = unit.into.replace("?", "").split(" ");
      for (const code of into) {
        const newId = isGap ? areaId(code, TWO_LEVELS) : areaId(code, startOf(code));
        successors.push({ oldId, newId, isDivided: into.length > 1, isGap });
      }
    }
  }
  return { areas, successors };
}

const dongNai: SuccessorSeed = {
  oldId: areaId(DONG_NAI, TWO_LEVELS),
  newId: areaId(DONG_NAI, "2026-04-30"),
  isDivided: false,
  isGap: false,
};

const before = hanoiBefore();

/** Every area of the lists, parents before children, with all generations of Hanoi's names. */
export const AREAS: readonly AreaSeed[] = [
  ...linesOf(COUNTRY).flatMap(provinceRows),
  ...linesOf(HANOI_BEFORE_2025_07).map(districtOf),
  ...before.areas,
];
export const AREA_SUCCESSORS: readonly SuccessorSeed[] = [...before.successors, dongNai];
