import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { evaluateListing } from "./evaluate-listings.server.ts";
import type { ListingState } from "./listing-states.ts";
import { moveListings } from "./move-listings.server.ts";
import { lockReviewedListing } from "./reviewed-listing.server.ts";

/**
 * Ends a manager's suspension. When nothing else stands against the listing it is on sale again; otherwise it stays
 * suspended by the rules and comes back by itself.
 */
export async function liftSuspension(
  ctx: Ctx,
  input: { readonly listingId: string },
): Promise<{ readonly state: ListingState }> {
  return inTransaction(ctx, async (tx) => {
    const listing = await lockReviewedListing(tx, input.listingId);
    if (listing.suspendedBy !== "manager") {
      throw new Refusal("listings.wrong-state", { facts: { state: listing.state, to: "published" } });
    }
    const { reasons } = await evaluateListing(tx, listing.id);
    if (reasons.length === 0) {
      await moveListings(tx, [{ listing, to: "published", by: "manager" }]);
      return { state: "published" };
    }
    await moveListings(tx, [{ listing, to: "suspended", by: "rules", reason: reasons.join(", ") }]);
    return { state: "suspended" };
  });
}
