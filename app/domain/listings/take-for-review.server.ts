import { findNextToReview, takeClaim } from "#db/queries/review-queue.server.ts";
import { requireScopes, requireUser } from "../organisation/require-role.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ListingId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { CLAIM_MINUTES } from "./review-risk.ts";
import { lockReviewedListing } from "./reviewed-listing.server.ts";

/** A manager takes a listing in hand, alone for fifteen minutes; of two at once one is told who has it. */
export async function takeForReview(ctx: Ctx, { listingId }: { listingId: string }): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const listing = await lockReviewedListing(tx, listingId);
    if (listing.state !== "submitted") {
      throw new Refusal("listings.already-decided", { facts: { state: listing.state } });
    }
    const at = tx.now();
    const claim = { listingId: listing.id, userId, at, until: addMinutes(at, CLAIM_MINUTES) };
    if (!(await takeClaim(tx.db, claim))) throw new Refusal("listings.taken");
  });
}

/** Takes the first of the queue that nobody has in hand; undefined when nothing waits. */
export async function takeNextForReview(ctx: Ctx): Promise<ListingId | undefined> {
  const scopes = requireScopes(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const listingId = await findNextToReview(ctx.db, { scopes, userId, at: ctx.now() });
    if (listingId === undefined) return undefined;
    try {
      await takeForReview(ctx, { listingId });
      return listingId;
    } catch (error) {
      // Somebody was quicker with this one: the next is looked for.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return undefined;
}
