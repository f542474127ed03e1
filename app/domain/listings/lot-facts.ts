import type { CertificateFacts } from "../regulation/certificate-facts.ts";
import type { ListingLotFacts } from "../regulation/listing-facts.ts";
import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { LotKind } from "../traceability/fold-lot.ts";
import { QUARANTINE_FIELD } from "../traceability/lot.ts";
import { fieldsOfMade } from "../traceability/facts-of-made.ts";
import { coversLot, isStandardKind } from "../traceability/lot-origin.ts";
import { missingMinimumData } from "../traceability/minimum-data.ts";
import { missingTraceFields, type TraceFacts } from "../traceability/trace-templates.ts";

/** A lot behind a listing as one query tells it: what the rules ask, without the story that its page tells. */
export type LotRow = {
  readonly code: string;
  readonly gtin: string;
  readonly state: ListingLotFacts["state"];
  readonly producedOn: Day;
  readonly packedOn: Day;
  readonly expiresOn: Day | null;
  readonly quantity: number;
  readonly facts: TraceFacts;
  readonly placeGln: string;
  readonly packedPlaceGln: string | null;
  readonly productName: string;
  readonly brand: string | null;
  readonly standard: string | null;
  readonly hasPicture: boolean;
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly producerName: string;
  readonly producerAddress: string;
  /** Events that nobody declared wrong, and how many of them name a place. */
  readonly events: number;
  readonly placedEvents: number;
  readonly kind: LotKind;
  /** Whether it was made of other lots, and whether somebody else's are among them, however far back. */
  readonly isBornOfLots: boolean;
  readonly isOfForeignMaterial: boolean;
  readonly isUnprovenSource: boolean;
  /** The lots that it began as, where it was made of others here: what they tell and where they were made. */
  readonly sources: readonly { readonly group: GoodsGroup; readonly facts: TraceFacts; readonly gln: string }[];
};

/**
 * Compulsory data that a lot's record does not have: of the ten of Circular 02/2024/TT-BKHCN art. 5, and of the template of
 * its group; what was made of other lots tells its own stages, the lots behind it theirs. A test holds it to what the origin page names as missing.
 */
export function missingOfLot(row: LotRow, papers: readonly CertificateFacts[], today: Day): readonly string[] {
  const ofLaw = missingMinimumData({
    productName: row.productName,
    hasPicture: row.hasPicture,
    producerName: row.producerName,
    producerAddress: row.producerAddress,
    stages: stagesOf(row),
    traceCode: `${row.gtin}/${row.code}`,
    brand: row.brand,
    lotOrSerial: row.code,
    doesExpire: row.expiresOn !== null || row.group === "food",
    expiresOn: row.expiresOn,
    standards: standardsOf(row, papers, today),
  });
  return [...new Set([...ofLaw, ...missingOfTemplate(row)])];
}

function missingOfTemplate(row: LotRow): readonly string[] {
  // Columns that a lot always has.
  const columns = { place: row.placeGln, producedOn: row.producedOn, packedOn: row.packedOn, quantity: row.quantity };
  const missing = missingTraceFields(row.group, {
    ...row.facts,
    ...columns,
    packedPlace: row.packedPlaceGln ?? undefined,
  });
  if (!row.isBornOfLots) return missing;
  const own = new Set(fieldsOfMade(row.group).map(({ key }) => key));
  const ofSources = row.sources.flatMap(({ group, facts }) => missingTraceFields(group, { ...facts, ...columns }));
  return [...missing.filter((key) => own.has(key)), ...ofSources];
}

/** One stage stands for all that name their place, and one for all that do not: the rule asks whether every stage does. */
const stagesOf = ({ gtin, producedOn, placeGln, events, placedEvents }: LotRow) => [
  ...(placedEvents > 0 ? [{ at: producedOn, productCode: gtin, placeCode: placeGln }] : []),
  ...(events > placedEvents ? [{ at: producedOn, productCode: gtin, placeCode: null }] : []),
];

function standardsOf(row: LotRow, papers: readonly CertificateFacts[], today: Day): string[] {
  const { standard } = row.facts;
  const named = [row.standard ?? "", typeof standard === "string" ? standard : ""];
  if (named.some((text) => text.trim() !== "")) return named;
  const coverage = { ...row, glns: [row.placeGln, ...(row.packedPlaceGln === null ? [] : [row.packedPlaceGln])] };
  return papers
    .filter(({ kind, state, validTo }) => isStandardKind(kind) && state === "valid" && (validTo ?? today) >= today)
    .filter((paper) => coversLot({ ...paper, categories: paper.scopeCategories, glns: paper.scopeGlns }, coverage))
    .map(({ kind }) => kind);
}

/** The lot's own quarantine or slaughter-control paper (rule LST-15). */
const quarantineNumberOf = (facts: TraceFacts): string | null => {
  const number = facts[QUARANTINE_FIELD];
  return typeof number === "string" && number.trim() !== "" ? number : null;
};

export const lotFactsOf = (row: LotRow, papers: readonly CertificateFacts[], today: Day): ListingLotFacts => ({
  code: row.code,
  state: row.state,
  expiresOn: row.expiresOn,
  placeGln: row.placeGln,
  missing: missingOfLot(row, papers, today),
  quarantineNumber: quarantineNumberOf(row.facts),
  isOfOwnMaterial: (row.isBornOfLots || row.kind === "harvest") && !row.isOfForeignMaterial,
  isUnprovenSource: row.isUnprovenSource,
  sourceGlns: row.sources.map(({ gln }) => gln),
});
