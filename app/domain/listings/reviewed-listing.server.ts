import { lockListings, type LockedListing } from "#db/queries/listings.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import { sellerOf } from "../shared/actor.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { isUuid, type ListingId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";

/** A listing locked for a manager's decision. Nobody decides on goods of a stall they act for. */
export async function lockReviewedListing(tx: TxCtx, listingId: string): Promise<LockedListing> {
  requireRole(tx.actor, "market_manager");
  const [listing] = isUuid(listingId) ? await lockListings(tx.db, [listingId as ListingId]) : [];
  if (!listing) throw new NotFound(`no listing ${listingId}`);
  if (sellerOf(tx.actor) === listing.sellerId) throw new Refusal("listings.own-listing");
  return listing;
}
