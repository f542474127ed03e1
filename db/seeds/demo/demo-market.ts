import type { GrowerId, ListingId, LotId, PlaceId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { GoodSeed, SellerSeed } from "./seed-types.ts";

/** A good as it stands in the demo while it is being made: its ids, and the lots it was given so far. */
export type DemoGood = {
  readonly seed: GoodSeed;
  readonly seller: DemoSeller;
  readonly productId: ProductId;
  readonly listingId: ListingId;
  readonly lots: DemoLot[];
};
export type DemoLot = { readonly lotId: LotId; readonly expiresOn: Day | null; left: number };

export type DemoSeller = {
  readonly seed: SellerSeed;
  readonly sellerId: SellerId;
  readonly places: ReadonlyMap<string, PlaceId>;
};

/** What the steps of the seed hand on to one another. */
export type DemoMarket = {
  /** A guest's, with the ports of the seed. */
  readonly ctx: Ctx;
  readonly startedAt: Date;
  readonly sellers: DemoSeller[];
  readonly goods: Map<string, DemoGood>;
  /** Who keeps a plot, with those who help there at harvest. */
  readonly growers: Map<PlaceId, readonly GrowerId[]>;
};

export function goodOf({ goods }: DemoMarket, key: string): DemoGood {
  const good = goods.get(key);
  if (!good) throw new Error(`the demo has no good ${key}`);
  return good;
}
