import { lockSellerListing, type LockedListing } from "#db/queries/listings.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { isUuid, type ListingId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";

/** The acting seller's own listing, locked for a change; anybody else's looks as if it were not there. */
export async function lockOwnListing(tx: TxCtx, listingId: string): Promise<LockedListing> {
  const sellerId = requireSeller(tx.actor);
  const listing = isUuid(listingId) ? await lockSellerListing(tx.db, sellerId, listingId as ListingId) : undefined;
  if (!listing) throw new NotFound(`no listing ${listingId} of this seller`);
  return listing;
}
