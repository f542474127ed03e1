import {
  addToStock,
  getStockCounters,
  lockListingLot,
  withdrawUnpackedUnits,
} from "#db/queries/listing-lots.server.ts";
import { insertStockMovements, lockListingStock } from "#db/queries/listing-stock.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { lockOwnListing } from "./own-listing.server.ts";
import { projectListings } from "./project-listings.server.ts";

/**
 * Takes what is left of a lot off a listing. Refused when orders have reserved more than would remain: those buyers were
 * promised the goods.
 */
export async function withdrawLot(
  ctx: Ctx,
  input: { readonly listingId: string; readonly lotId: string },
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const listing = await lockOwnListing(tx, input.listingId);
    await lockListingStock(tx.db, [listing.id]);
    const lot = isUuid(input.lotId) ? await lockListingLot(tx.db, input.lotId as LotId) : undefined;
    if (!lot || lot.listingId !== listing.id) throw new NotFound(`no lot ${input.lotId} on this listing`);
    const units = lot.offered - lot.packed;
    const { onHand, reserved } = await getStockCounters(tx.db, listing.id);
    if (onHand - units < reserved) throw new Refusal("listings.lot-reserved", { facts: { reserved } });
    const blockedDelta = lot.isBlocked ? -units : 0;
    await withdrawUnpackedUnits(tx.db, listing.id, lot.lotId);
    await addToStock(tx.db, [{ listingId: listing.id, onHandDelta: -units, blockedDelta }]);
    await insertStockMovements(tx.db, [
      {
        id: tx.newId(),
        listingId: listing.id,
        lotId: lot.lotId,
        kind: "withdrawn",
        onHandDelta: -units,
        blockedDelta,
        movedAt: tx.now(),
      },
    ]);
    await recordAudit(tx, {
      action: "listing.lot-withdrawn",
      subjectType: "listing",
      subjectId: listing.id,
      before: { lotId: lot.lotId, units },
    });
    await projectListings(tx, [listing.id]);
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: listing.sellerId });
  });
}
