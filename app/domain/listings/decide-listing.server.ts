import { deleteClaim, findClaim } from "#db/queries/review-queue.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { LockedListing } from "#db/queries/listings.server.ts";
import { evaluateListing } from "./evaluate-listings.server.ts";
import type { DecideListing } from "./listing-content.schema.ts";
import type { ListingState } from "./listing-states.ts";
import { mailListingDecision } from "./mail-listing-decision.server.ts";
import { moveListings } from "./move-listings.server.ts";
import { refuseBlocked } from "./refuse-blocked.ts";
import { lockReviewedListing } from "./reviewed-listing.server.ts";

/**
 * A market manager approves a listing, refuses it, or asks for a change, the last two with a reason. Of two managers who
 * decide at once one is told that it is decided, and nobody decides what another manager has in hand; a version other than the one that was read is refused. An approved
 * listing goes on sale at once when its seller asked for that.
 */
export async function decideListing(
  ctx: Ctx,
  input: DecideListing & { readonly listingId: string },
): Promise<{ readonly state: ListingState }> {
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const listing = await lockReviewedListing(tx, input.listingId);
    if (listing.state !== "submitted") {
      throw new Refusal("listings.already-decided", { facts: { state: listing.state } });
    }
    const claim = await findClaim(tx.db, listing.id, tx.now());
    if (claim && claim.userId !== userId) throw new Refusal("listings.taken");
    if (input.version !== undefined && input.version !== listing.version)
      throw new Refusal("listings.changed-meanwhile");
    const state = input.decision === "approve" ? await approve(tx, listing) : await turnDown(tx, listing, input);
    await deleteClaim(tx.db, listing.id);
    await mailListingDecision(tx, { listing, decision: input.decision, reason: input.reason ?? null });
    return { state };
  });
}

async function approve(tx: TxCtx, listing: LockedListing): Promise<ListingState> {
  refuseBlocked(await evaluateListing(tx, listing.id));
  await moveListings(tx, [{ listing, to: "approved", by: "manager" }]);
  if (!listing.publishOnApproval) return "approved";
  await moveListings(tx, [{ listing: { ...listing, state: "approved" }, to: "published", by: "manager" }]);
  return "published";
}

async function turnDown(tx: TxCtx, listing: LockedListing, input: DecideListing): Promise<ListingState> {
  if (!input.reason) throw new Refusal("listings.reason-missing", { field: "reason" });
  const to = input.decision === "refuse" ? "refused" : "draft";
  await moveListings(tx, [{ listing, to, by: "manager", reason: input.reason }]);
  return to;
}
