import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import type { SuspendListing } from "./listing-content.schema.ts";
import { mailListingDecision } from "./mail-listing-decision.server.ts";
import { moveListings } from "./move-listings.server.ts";
import { lockReviewedListing } from "./reviewed-listing.server.ts";

/** A market manager takes a listing off sale with a reason. It stays off until a manager lifts it, whatever the rules say. */
export async function suspendListing(ctx: Ctx, input: SuspendListing & { readonly listingId: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const listing = await lockReviewedListing(tx, input.listingId);
    await moveListings(tx, [{ listing, to: "suspended", by: "manager", reason: input.reason }]);
    await mailListingDecision(tx, { listing, decision: "suspend", reason: input.reason });
  });
}
