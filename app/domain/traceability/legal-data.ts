import { checkMinimumData, MINIMUM_DATA, type MinimumDataFacts, type MinimumDatum } from "./minimum-data.ts";

/** What later texts ask for beside the ten data of Circular 02/2024/TT-BKHCN. */
type FurtherDatum = "placeCode" | "origin" | "unit" | "gtin" | "producedOn" | "certificates" | "warnings";
export type LegalDatum = MinimumDatum | FurtherDatum;

/**
 * The lists of data that the law sets up: the record (Decree 37/2026/NĐ-CP art. 23.5), what a consumer sees of it (art. 23.7),
 * the digital product passport (art. 32), and goods on the market's own portal (Circular 31/2026/TT-BCT art. 6).
 */
export const LEGAL_LISTS = {
  record: [...MINIMUM_DATA, "placeCode", "origin"],
  consumer: ["productName", "picture", "producerName", "producerAddress", "origin", "marks", "shelfLife"],
  passport: [
    "productName",
    "gtin",
    "producerName",
    "producerAddress",
    "placeCode",
    "origin",
    "stages",
    "times",
    "certificates",
    "producedOn",
    "shelfLife",
    "warnings",
  ],
  commerce: [...MINIMUM_DATA, "origin", "unit"],
} as const satisfies Record<string, readonly LegalDatum[]>;
export type LegalList = keyof typeof LEGAL_LISTS;

export type LegalDataFacts = MinimumDataFacts & {
  readonly originCountry: string | null;
  readonly unit: string | null;
  readonly gtin: string | null;
  readonly producedOn: string | null;
  /** In force on the day of reading. */
  readonly certificates: number;
  readonly warnings: string | null;
};

export type LegalListState = {
  readonly list: LegalList;
  /** How many data it asks of this good; those it asks for «if any» and the good has not are left out. */
  readonly asked: number;
  readonly missing: readonly LegalDatum[];
};

/** How far a lot's record fills each list, the missing data named. */
export function checkLegalLists(facts: LegalDataFacts): readonly LegalListState[] {
  const states = new Map<LegalDatum, boolean | undefined>(
    checkMinimumData(facts).map(({ datum, state }) => [
      datum,
      state === "not_applicable" ? undefined : state === "present",
    ]),
  );
  const has = (text: string | null) => text !== null && text.trim() !== "";
  const { stages } = facts;
  states.set("placeCode", stages.length > 0 && stages.every(({ placeCode }) => has(placeCode)));
  states.set("origin", has(facts.originCountry));
  states.set("unit", has(facts.unit));
  states.set("gtin", has(facts.gtin));
  states.set("producedOn", has(facts.producedOn));
  states.set("certificates", facts.certificates > 0);
  states.set("warnings", has(facts.warnings));
  return Object.entries(LEGAL_LISTS).map(([list, data]) => {
    const asked = data.filter((datum) => states.get(datum) !== undefined);
    return { list: list as LegalList, asked: asked.length, missing: asked.filter((datum) => !states.get(datum)) };
  });
}
