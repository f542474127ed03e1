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
  readonly places: readonly SellerPlace[];
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
  const [growers, brought] = await Promise.all([
    listGrowerChoices(ctx.db, sellerId, today, MOST_GROWERS),
    last ? listLotHarvesters(ctx.db, last.id) : [],
  ]);
  const before = new Map(brought.map(({ id: grower, quantity }) => [grower, quantity]));
  return {
    product,
    places,
    last: last ?? null,
    today,
    growers: growers.map((grower) => ({ ...grower, lastQuantity: before.get(grower.id) ?? null })),
  };
}
