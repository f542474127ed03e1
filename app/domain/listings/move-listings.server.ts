import { insertListingMoves, updateListingStates, type LockedListing } from "#db/queries/listings.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { recordAudits } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { canMove, isShown, type ListingState, type MoveBy } from "./listing-states.ts";
import { projectListings } from "./project-listings.server.ts";

export type ListingMove = {
  readonly listing: LockedListing;
  readonly to: ListingState;
  readonly by: MoveBy;
  /** For people, their words. When the rules move a listing, the numbers of the rules, parted by commas. */
  readonly reason?: string;
  /** On whose account a suspension stands: a manager's sanction, or the rules unless said. */
  readonly suspendedBy?: "rules" | "manager";
};

/**
 * Moves locked listings along the table of moves, each with its row in the listing's story and in the audit log, and brings
 * search in line. A move that the table does not have is refused with the state the listing is in.
 */
export async function moveListings(tx: TxCtx, moves: readonly ListingMove[]): Promise<void> {
  for (const { listing, to, by } of moves) {
    if (!canMove(listing.state, to, by)) {
      throw new Refusal("listings.wrong-state", { facts: { state: listing.state, to } });
    }
  }
  const at = tx.now();
  await updateListingStates(
    tx.db,
    moves.map(({ listing, to, suspendedBy = "rules" }) => ({
      id: listing.id,
      state: to,
      suspendedBy: to === "suspended" ? suspendedBy : null,
    })),
    at,
  );
  await insertListingMoves(
    tx.db,
    moves.map(({ listing, to, by, reason }) => ({
      id: tx.newId(),
      listingId: listing.id,
      from: listing.state,
      to,
      version: listing.version,
      reason: reason ?? null,
      movedBy: by !== "rules" && tx.actor.kind === "user" ? tx.actor.userId : null,
    })),
    at,
  );
  await recordAudits(
    tx,
    moves.map(({ listing, to, by, reason }) => ({
      action: `listing.${to}`,
      subjectType: "listing",
      subjectId: listing.id,
      before: { state: listing.state, version: listing.version },
      after: { state: to, by, ...(reason ? { reason } : {}) },
    })),
  );
  const shownOrWere = moves.filter(({ listing, to }) => isShown(listing.state) || isShown(to));
  await projectListings(
    tx,
    shownOrWere.map(({ listing }) => listing.id),
  );
}
