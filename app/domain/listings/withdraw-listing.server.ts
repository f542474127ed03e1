import { listOpenFindings, resolveFindings } from "#db/queries/findings.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { moveListings } from "./move-listings.server.ts";
import { lockOwnListing } from "./own-listing.server.ts";

/**
 * The seller takes the listing off the market. Orders already placed stay, and its lots stay on it until taken off. The rules
 * look at it no more, so what they had found is closed.
 */
export async function withdrawListing(ctx: Ctx, input: { readonly listingId: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const listing = await lockOwnListing(tx, input.listingId);
    await moveListings(tx, [{ listing, to: "withdrawn", by: "seller" }]);
    const open = await listOpenFindings(tx.db, "listing", [listing.id]);
    await resolveFindings(
      tx.db,
      open.map(({ id }) => id),
      tx.now(),
    );
  });
}
