import { lockListingInScopes, type LockedListing } from "#db/queries/listings.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { sellerOf } from "../shared/actor.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { isUuid, type ListingId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";

/** A listing of the manager's groups of goods, locked for a decision. Nobody decides on goods of a stall they act for. */
export async function lockReviewedListing(tx: TxCtx, listingId: string): Promise<LockedListing> {
  const scopes = requireScopes(tx.actor, "market_manager");
  const listing = isUuid(listingId) ? await lockListingInScopes(tx.db, listingId as ListingId, scopes) : undefined;
  if (!listing) throw new NotFound(`no listing ${listingId}`);
  if (sellerOf(tx.actor) === listing.sellerId) throw new Refusal("listings.own-listing");
  return listing;
}
