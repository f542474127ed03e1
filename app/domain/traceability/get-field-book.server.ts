import {
  getSellerName,
  listFieldLots,
  listFieldProducts,
  listRecentEntries,
  listRunningTreatments,
  type FieldProductRow,
  type RecentEntryRow,
} from "#db/queries/field-book.server.ts";
import { listGrowerChoices } from "#db/queries/growers.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import { addDays, dayOf, vietnamIso } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { FieldBook, FieldPlace, FieldProduct, FieldTreatment, LastEntry, LastHarvest } from "./diary-entry.ts";
import { diaryStep, HARVEST_UNITS, STEPS_OF, type HarvestUnit } from "./diary-steps.ts";
import { lotLink } from "./get-lot-origin.server.ts";
import { readLotFacts } from "./lot.ts";
import { nextLotFacts } from "./next-lot-facts.ts";
import type { SellerPlace } from "./place.ts";
import { storyOf } from "./story.ts";
import { suggestEntries } from "./suggest-entries.ts";

const MOST_GROWERS = 300;
/** How far back the book reads habits and what was harvested last. */
const RECENT_DAYS = 120;
const LOT_DAYS = 30;
/** A telephone may send a harvest of some days ago, so waiting days that have just ended are told as well. */
const WAITING_DAYS_BEHIND = 14;

/** Everything the field page needs for a day without a network, in a handful of queries however many places there are. */
export async function getFieldBook(ctx: Ctx): Promise<FieldBook> {
  const sellerId = requireSeller(ctx.actor);
  const person = requireUser(ctx.actor);
  const today = dayOf(ctx.now());
  const [name, places, products, growers, recent, treatments, lots] = await Promise.all([
    getSellerName(ctx.db, sellerId),
    listSellerPlaceRows(ctx.db, sellerId),
    listFieldProducts(ctx.db, sellerId),
    listGrowerChoices(ctx.db, sellerId, today, MOST_GROWERS),
    listRecentEntries(ctx.db, sellerId, addDays(today, -RECENT_DAYS)),
    listRunningTreatments(ctx.db, sellerId, addDays(today, -WAITING_DAYS_BEHIND)),
    listFieldLots(ctx.db, sellerId, addDays(today, -LOT_DAYS)),
  ]);
  const said = recent.map(asLast);
  return {
    seller: { id: sellerId, name },
    person: { id: person.userId, name: person.name },
    at: ctx.now().toISOString(),
    today,
    places: places.map((place) => fieldPlace(place, { recent, treatments, growers })),
    products: products.map(fieldProduct),
    growers: growers.map(({ code, name: called, placeIds }) => ({ code, name: called, placeIds })),
    last: newestOfEach(said, ({ step, placeId, productId }) => `${step} ${placeId} ${productId ?? ""}`),
    harvests: newestOfEach(recent.flatMap(asHarvest), ({ placeId, productId }) => `${placeId} ${productId}`),
    lots: lots.map((lot) => ({ ...lot, link: lotLink(ctx, lot.gtin, lot.code) })),
    suggestions: suggestEntries(
      recent.map((entry) => ({ ...asLast(entry), on: entry.on })),
      today,
    ),
  };
}

/** Rows come newest first, so the first of each key is the newest. */
function newestOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const newest = new Map<string, T>();
  for (const item of items) if (!newest.has(keyOf(item))) newest.set(keyOf(item), item);
  return [...newest.values()];
}

/** True of one day and of no other: the next entry asks for them anew. */
const OF_THE_DAY = new Set(["note", "document", "report", "verdict", "quarantineNumber", "serialFrom", "serialTo"]);

const asTyped = (facts: RecentEntryRow["facts"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => (OF_THE_DAY.has(key) ? [] : [[key, String(value)]])),
  );

const asLast = ({ step, placeId, productId, growerCode, at, facts }: RecentEntryRow): LastEntry => ({
  step,
  placeId,
  productId,
  growerCode,
  at: vietnamIso(at),
  facts: asTyped(facts),
});

function asHarvest(entry: RecentEntryRow): LastHarvest[] {
  const { placeId, productId, lotCode, growerCode, facts, on } = entry;
  const unit = HARVEST_UNITS.find((known): known is HarvestUnit => known === facts["unit"]);
  if (!diaryStep(entry.step).opensLot || productId === null || lotCode === null || unit === undefined) return [];
  return [{ placeId, productId, lotCode, producedOn: on, amount: String(facts["amount"]), unit, growerCode }];
}

type Around = {
  readonly recent: readonly RecentEntryRow[];
  readonly treatments: readonly RecentEntryRow[];
  readonly growers: readonly { readonly code: string; readonly placeIds: readonly string[] }[];
};

function fieldPlace(place: SellerPlace, { recent, treatments, growers }: Around): FieldPlace {
  const here = recent.filter(({ placeId }) => placeId === place.id);
  return {
    id: place.id,
    name: place.name,
    nameEn: place.nameEn,
    kind: place.kind,
    commune: place.commune,
    communeEn: place.communeEn,
    gln: place.gln,
    extension: place.glnExtension,
    productIds: [...new Set(here.flatMap(({ productId }) => (productId === null ? [] : [productId])))],
    growerCodes: growers.filter(({ placeIds }) => placeIds.includes(place.id)).map(({ code }) => code),
    treatments: treatments.filter(({ placeId }) => placeId === place.id).flatMap(asTreatment),
  };
}

function asTreatment({ at, facts, safeFrom }: RecentEntryRow): FieldTreatment[] {
  const { waitingDays, product } = facts;
  if (typeof waitingDays !== "number" || safeFrom === null) return [];
  return [{ at: vietnamIso(at), waitingDays, product: String(product ?? ""), safeFrom }];
}

function fieldProduct(product: FieldProductRow): FieldProduct {
  const { group, categoryCode, hasLot, ...shown } = product;
  const story = storyOf(group, categoryCode);
  return { ...shown, group, story, canOpenLot: hasLot || opensWithoutLast(product), steps: STEPS_OF[story] };
}

/** Whether the diary alone can open the first lot: nothing is asked of it that no step says. */
function opensWithoutLast(goods: FieldProductRow): boolean {
  const saidNow = { quarantineNumber: "-", serialFrom: "-", artisan: "-" };
  const facts = nextLotFacts(goods, {}, [], saidNow, { hasGrower: false, stepWords: ["-"] });
  return readLotFacts(goods, facts).faults.length === 0;
}
