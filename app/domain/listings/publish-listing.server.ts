import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { evaluateListing } from "./evaluate-listings.server.ts";
import { moveListings } from "./move-listings.server.ts";
import { lockOwnListing } from "./own-listing.server.ts";
import { refuseBlocked } from "./refuse-blocked.ts";

/** Puts an approved listing on sale. The rules run once more; publishing what is on sale already changes nothing. */
export async function publishListing(ctx: Ctx, input: { readonly listingId: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const listing = await lockOwnListing(tx, input.listingId);
    if (listing.state === "published") return;
    refuseBlocked(await evaluateListing(tx, listing.id));
    await moveListings(tx, [{ listing, to: "published", by: "seller" }]);
  });
}
