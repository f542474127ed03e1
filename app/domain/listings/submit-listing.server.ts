import { insertListingVersion } from "#db/queries/listings.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { evaluateListing } from "./evaluate-listings.server.ts";
import { canMove } from "./listing-states.ts";
import { moveListings } from "./move-listings.server.ts";
import { lockOwnListing } from "./own-listing.server.ts";
import { rankForReview } from "./rank-for-review.server.ts";
import { refuseBlocked } from "./refuse-blocked.ts";

/**
 * Hands a listing in for review and keeps the version that will be read, with the label facts of its product. Goods without
 * proof do not get that far: the refusal names the articles.
 */
export async function submitListing(ctx: Ctx, input: { readonly listingId: string }): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const listing = await lockOwnListing(tx, input.listingId);
    if (!canMove(listing.state, "submitted", "seller")) {
      throw new Refusal("listings.wrong-state", { facts: { state: listing.state, to: "submitted" } });
    }
    const verdict = await evaluateListing(tx, listing.id);
    refuseBlocked(verdict, { mayBeHidden: true });
    const version = await insertListingVersion(tx.db, listing.id, userId, tx.now());
    await moveListings(tx, [{ listing: { ...listing, version }, to: "submitted", by: "seller" }]);
    await rankForReview(tx, listing.id, verdict.findings);
  });
}
