import { listOpenHolds, type OpenHold } from "#db/queries/lot-holds.server.ts";
import {
  listFirstPictures,
  listOriginPlaces,
  listSellerPapers,
  type OriginLotRow,
  type OriginPlaceRow,
  type OriginProductRow,
} from "#db/queries/origin.server.ts";
import { listBeginnings, listToldLotEvents } from "#db/queries/trace-events.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { readJourney, type JourneyPlace, type JourneyStop, type StoredEvent } from "./journey.ts";
import {
  certificatesOfLot,
  tellOrigin,
  type LotOrigin,
  type OriginHold,
  type OriginPicture,
  type OriginProducer,
  type OriginProduct,
} from "./lot-origin.ts";
import { openFacts } from "./public-facts.ts";
import { storyOf } from "./story.ts";

/** The whole story of each lot, in five queries however many lots there are; two more when some were made of other lots. */
export async function loadOrigins(ctx: Ctx, rows: readonly OriginLotRow[]): Promise<LotOrigin[]> {
  const { db } = ctx;
  const today = dayOf(ctx.now());
  const lotIds = rows.map((row) => row.id);
  const placeIds = rows.flatMap((row) => [row.placeId, ...(row.packedPlaceId === null ? [] : [row.packedPlaceId])]);
  const [events, holds, papers, pictures, places] = await Promise.all([
    listToldLotEvents(db, lotIds),
    listOpenHolds(db, lotIds),
    listSellerPapers(
      db,
      rows.map((row) => row.sellerId),
    ),
    listFirstPictures(
      db,
      rows.map((row) => row.productId),
    ),
    listOriginPlaces(db, placeIds),
  ]);
  const begun = await listBeginnings(db, lotsMadeOfOthers(events));
  const placeById = new Map(places.map((place) => [place.id, place]));
  return rows.map((row) => {
    const place = journeyPlace(placeById.get(row.placeId));
    if (!place) throw new Error(`lot ${row.id} has no place`);
    const packedPlace = row.packedPlaceId === null ? null : journeyPlace(placeById.get(row.packedPlaceId));
    const ofSeller = papers
      .filter((paper) => paper.sellerId === row.sellerId)
      .map(({ sellerId: _, ...paper }) => paper);
    const coverage = { ...row, glns: [place.gln, ...(packedPlace ? [packedPlace.gln] : [])] };
    return tellOrigin(
      {
        lot: lotOf(row),
        product: productOf(row, pictures.find((picture) => picture.productId === row.productId) ?? null),
        producer: producerOf(row),
        place,
        packedPlace,
        certificates: certificatesOfLot(ofSeller, coverage, today),
        journey: readJourney(events.filter((event: StoredEvent) => event.lotId === row.id)).map(withOpenFacts),
        begin: readJourney(begun.filter((event) => event.lotId === row.id)).map(withOpenFacts)[0] ?? null,
        hold: holdOf(holds.find((hold) => hold.lotId === row.id)),
      },
      today,
    );
  });
}

const lotOf = (row: OriginLotRow): LotOrigin["lot"] => ({
  id: row.id,
  gtin: row.gtin,
  code: row.code,
  state: row.state,
  producedOn: row.producedOn,
  packedOn: row.packedOn,
  expiresOn: row.expiresOn,
  quantity: row.quantity,
  uom: row.uom,
  kind: row.kind,
  facts: openFacts(row.facts),
});

/** Lots that no harvest or receipt of their own brought into being. */
function lotsMadeOfOthers(events: readonly StoredEvent[]): LotId[] {
  const stands = events.filter(({ declaredWrongAt }) => declaredWrongAt === null);
  const begun = new Set(stands.filter(({ action }) => action === "ADD").map(({ lotId }) => lotId));
  return [...new Set(stands.map(({ lotId }) => lotId))].filter((lotId) => !begun.has(lotId));
}

const withOpenFacts = (stop: JourneyStop): JourneyStop => ({ ...stop, facts: openFacts(stop.facts) });

/** The product as its page shows it; seller columns and inner ids stay behind. */
export const productOf = (
  row: OriginProductRow,
  picture: (OriginPicture & { productId?: string }) | null,
): OriginProduct => ({
  gtin: row.gtin,
  group: row.group,
  story: storyOf(row.group, row.categoryCode),
  name: row.name,
  nameEn: row.nameEn,
  category: row.category,
  categoryEn: row.categoryEn,
  brand: row.brand,
  unit: row.unit,
  unitEn: row.unitEn,
  netContent: row.netContent,
  netContentUnit: row.netContentUnit,
  ingredients: row.ingredients,
  ingredientsEn: row.ingredientsEn,
  warnings: row.warnings,
  warningsEn: row.warningsEn,
  usage: row.usage,
  usageEn: row.usageEn,
  storage: row.storage,
  storageEn: row.storageEn,
  standard: row.standard,
  selfDeclarationNumber: row.selfDeclarationNumber,
  originCountry: row.originCountry,
  picture: picture && {
    fileId: picture.fileId,
    alt: picture.alt,
    altEn: picture.altEn,
    width: picture.width,
    height: picture.height,
  },
});

/** The producer without what is private: no phone, and no address that may be somebody's home. */
export const producerOf = (row: OriginProductRow): OriginProducer => ({
  slug: row.producerSlug,
  name: row.producerName,
  nameEn: row.producerNameEn,
  legalName: row.legalName,
  address: ["enterprise", "cooperative"].includes(row.producerKind) ? row.address : null,
  commune: row.commune,
  communeEn: row.communeEn,
  isSuspended: row.producerState !== "approved",
});

const journeyPlace = (row: OriginPlaceRow | undefined): JourneyPlace | null => {
  if (!row) return null;
  const { id: _, ...place } = row;
  return place;
};

/** What stands against a lot, with the day instead of the moment. */
export const holdOf = (hold: OpenHold | undefined): OriginHold | null =>
  hold
    ? {
        kind: hold.kind,
        reason: hold.reason,
        reasonEn: hold.reasonEn,
        advice: hold.advice,
        adviceEn: hold.adviceEn,
        decisionNumber: hold.decisionNumber,
        placedOn: dayOf(hold.placedAt),
      }
    : null;
