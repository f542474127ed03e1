import { lockSellerListing, type LockedListing } from "#db/queries/listings.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type ListingId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound } from "../shared/refusal.ts";
import type { ListingState } from "./listing-states.ts";
import { moveListings } from "./move-listings.server.ts";

/** The acting seller's own listing, locked for a change; anybody else's looks as if it were not there. */
export async function lockOwnListing(tx: TxCtx, listingId: string): Promise<LockedListing> {
  const sellerId = requireSeller(tx.actor);
  const listing = isUuid(listingId) ? await lockSellerListing(tx.db, sellerId, listingId as ListingId) : undefined;
  if (!listing) throw new NotFound(`no listing ${listingId} of this seller`);
  return listing;
}

/** One move of the acting seller's own listing that needs nothing but the table's consent. */
export const moveOwnListing = (ctx: Ctx, listingId: string, to: ListingState): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const listing = await lockOwnListing(tx, listingId);
    await moveListings(tx, [{ listing, to, by: "seller" }]);
  });
