import { listRunningTreatments, type RecentEntryRow } from "#db/queries/field-book.server.ts";
import { listGrowerChoices, listLotHarvesters, type GrowerChoice } from "#db/queries/growers.server.ts";
import { findLastLot, findProductForLot, type ProductForLot } from "#db/queries/lots.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ProductId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { SellerLot } from "./lot.ts";
import type { SellerPlace } from "./place.ts";

export type LotForm = {
  readonly product: ProductForLot;
  /** With the first day on which each may be harvested again, where waiting days run there. */
  readonly places: readonly (SellerPlace & { readonly safeFrom: Day | null })[];
  /** The last lot of the product, which the form repeats: one minute in the field. */
  readonly last: SellerLot | null;
  readonly today: Day;
  /** Members who may have harvested today, with what each brought to the last lot; keepers of plots first. */
  readonly growers: readonly (GrowerChoice & { readonly lastQuantity: number | null })[];
};

/** A form longer than this helps nobody; a larger cooperative opens lots by collecting point. */
const MOST_GROWERS = 300;

/** What the form of a new lot starts from, so that a usual day is three taps. */
export async function getLotForm(ctx: Ctx, { productId }: { productId: string }): Promise<LotForm> {
  const sellerId = requireSeller(ctx.actor);
  if (!isUuid(productId)) throw new NotFound("product");
  const id = productId as ProductId;
  const [product, places, last] = await Promise.all([
    findProductForLot(ctx.db, sellerId, id),
    listSellerPlaceRows(ctx.db, sellerId),
    findLastLot(ctx.db, sellerId, id),
  ]);
  if (!product) throw new NotFound("product");
  const today = dayOf(ctx.now());
  const [treatments, growers, brought] = await Promise.all([
    listRunningTreatments(ctx.db, sellerId, today),
    listGrowerChoices(ctx.db, sellerId, today, MOST_GROWERS),
    last ? listLotHarvesters(ctx.db, last.id) : [],
  ]);
  const before = new Map(brought.map(({ id: grower, quantity }) => [grower, quantity]));
  return {
    product,
    places: places.map((place) => ({ ...place, safeFrom: safeDayOf(place, treatments) })),
    last: last ?? null,
    today,
    growers: growers.map((grower) => ({ ...grower, lastQuantity: before.get(grower.id) ?? null })),
  };
}

const safeDayOf = ({ id }: SellerPlace, treatments: readonly RecentEntryRow[]): Day | null =>
  treatments.reduce<Day | null>(
    (latest, { placeId, safeFrom }) =>
      placeId === id && safeFrom !== null && (latest === null || safeFrom > latest) ? safeFrom : latest,
    null,
  );
