import {
  addOfferedUnits,
  addToStock,
  getUnitsInHand,
  lockListingLot,
  lockLotToOffer,
  type ListingLot,
  type OfferableLot,
} from "#db/queries/listing-lots.server.ts";
import { insertStockMovements, lockListingStock } from "#db/queries/listing-stock.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { OfferLot } from "./listing-content.schema.ts";
import { lockOwnListing } from "./own-listing.server.ts";
import { projectListings } from "./project-listings.server.ts";

/**
 * Puts units of one of the seller's own lots on offer under a listing of the same product. Refused for a lot that is held,
 * recalled, past its day, not packed or offered elsewhere, and beyond what the seller still has of it.
 */
export async function offerLot(ctx: Ctx, input: OfferLot & { readonly listingId: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const listing = await lockOwnListing(tx, input.listingId);
    if (listing.state === "withdrawn") throw new Refusal("listings.wrong-state", { facts: { state: listing.state } });
    // The lot is locked before the stock row, in the order in which a recall takes them.
    const lot = await lockLotToOffer(tx.db, listing.sellerId, input.lotId as LotId);
    if (!lot) throw new NotFound(`no lot ${input.lotId} of this seller`);
    refuseUnfitLot(lot, listing.productId, dayOf(tx.now()));
    await lockListingStock(tx.db, [listing.id]);
    const offered = await lockListingLot(tx.db, lot.id);
    if (offered && offered.listingId !== listing.id)
      throw new Refusal("listings.lot-offered-elsewhere", { field: "lotId" });
    const left = unofferedUnits(lot, offered, await getUnitsInHand(tx.db, listing.sellerId, lot.id));
    if (input.quantity > left) throw new Refusal("listings.lot-too-small", { facts: { left }, field: "quantity" });
    const offer = { listingId: listing.id, lotId: lot.id, quantity: input.quantity, at: tx.now() };
    if (!(await addOfferedUnits(tx.db, offer))) throw new Refusal("listings.lot-offered-elsewhere", { field: "lotId" });
    const blockedDelta = offered?.isBlocked ? input.quantity : 0;
    await addToStock(tx.db, [{ listingId: listing.id, onHandDelta: input.quantity, blockedDelta }]);
    await insertStockMovements(tx.db, [
      {
        id: tx.newId(),
        listingId: listing.id,
        lotId: lot.id,
        kind: "offered",
        onHandDelta: input.quantity,
        blockedDelta,
        movedAt: tx.now(),
      },
    ]);
    await recordAudit(tx, {
      action: "listing.lot-offered",
      subjectType: "listing",
      subjectId: listing.id,
      after: { lotId: lot.id, code: lot.code, quantity: input.quantity },
    });
    await projectListings(tx, [listing.id]);
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: listing.sellerId });
  });
}

/** Never more than the lot was packed with, nor than is left after sales outside and work on it. */
const unofferedUnits = (lot: OfferableLot, offered: ListingLot | undefined, inHand: number): number =>
  Math.max(
    0,
    Math.min(lot.quantity - (offered?.offered ?? 0), inHand - (offered ? offered.offered - offered.packed : 0)),
  );

const refuseUnfitLot = (lot: OfferableLot, productId: string, today: string): void => {
  const field = "lotId";
  const facts = { code: lot.code };
  if (lot.productId !== productId) throw new Refusal("listings.lot-of-other-product", { facts, field });
  if (lot.uom !== null) throw new Refusal("listings.lot-not-in-packs", { facts, field });
  if (lot.state !== "open") throw new Refusal(`listings.lot-${lot.state}`, { facts, field });
  if (lot.expiresOn !== null && lot.expiresOn < today) {
    throw new Refusal("listings.lot-expired", { facts: { ...facts, day: lot.expiresOn }, field });
  }
};
