import {
  listBookEntries,
  listBookGrowers,
  listBookLots,
  listBookPlaces,
  listBookProducts,
  listBookTreatments,
} from "#db/queries/book-import-facts.server.ts";
import { addDays, dayOf, type Day } from "../shared/clock.ts";
import type { Db } from "../shared/ctx.ts";
import type { PlaceId, SellerId } from "../shared/ids.ts";
import type { Cells } from "../shared/import-plan.ts";
import type { BookKnown } from "./book-import-known.ts";
import type { Treatment } from "./interval.ts";
import { normalizeLotCode } from "./lot-code.ts";
import { storyOf } from "./story.ts";
import { readWrittenDay } from "./written-values.ts";

/** Everything of the seller's book that these rows may name, looked up at once. */
export async function loadBookKnown(
  db: Db,
  sellerId: SellerId,
  rows: readonly { readonly cells: Cells }[],
  now: Date,
): Promise<BookKnown> {
  const days = namedDays(rows);
  const codes = rows.flatMap(({ cells }) => normalizeLotCode(cells["lot"] ?? "") ?? []);
  const [first = dayOf(now)] = days.toSorted();
  const [places, products, growers, lots, entries, treatments] = await Promise.all([
    listBookPlaces(db, sellerId),
    listBookProducts(db, sellerId),
    listBookGrowers(db, sellerId),
    listBookLots(db, sellerId, { codes, days }),
    listBookEntries(db, sellerId, days),
    listBookTreatments(db, sellerId, addDays(first, -1)),
  ]);
  const byPlace = new Map<PlaceId, Treatment[]>();
  for (const { placeId, ...treatment } of treatments)
    byPlace.set(placeId, [...(byPlace.get(placeId) ?? []), treatment]);
  return {
    now,
    today: dayOf(now),
    places,
    products: products.map(({ group, categoryCode, hasLots, ...product }) => ({
      ...product,
      story: storyOf(group, categoryCode),
      canOpenLot: hasLots || group === "food",
    })),
    growers,
    lots,
    entries,
    treatments: byPlace,
  };
}

const namedDays = (rows: readonly { readonly cells: Cells }[]): Day[] => [
  ...new Set(
    rows.flatMap(({ cells }) =>
      [cells["day"], cells["sownOn"]].flatMap((text) => readWrittenDay(text ?? "")?.day ?? []),
    ),
  ),
];
