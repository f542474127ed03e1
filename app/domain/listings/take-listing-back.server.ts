import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { moveListings } from "./move-listings.server.ts";
import { lockOwnListing } from "./own-listing.server.ts";

/** The seller takes a listing back into hand as a draft: out of the manager's queue, or after giving it up. */
export async function takeListingBack(ctx: Ctx, input: { readonly listingId: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const listing = await lockOwnListing(tx, input.listingId);
    await moveListings(tx, [{ listing, to: "draft", by: "seller" }]);
  });
}
