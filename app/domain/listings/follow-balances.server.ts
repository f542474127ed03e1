import {
  addToStock,
  getStockCounters,
  listShelvedLots,
  takeOfferedUnits,
  type ShelvedLot,
} from "#db/queries/listing-lots.server.ts";
import { insertStockMovements, lockListingStock } from "#db/queries/listing-stock.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { projectListings } from "./project-listings.server.ts";

/**
 * The shelves follow the record: units that were used, sold at the gate or destroyed are no longer offered. What buyers have
 * reserved stays promised. Running it twice is harmless.
 */
export async function followBalances(ctx: Ctx, { lotIds: ids }: { readonly lotIds: readonly string[] }): Promise<void> {
  const lotIds = ids as readonly LotId[];
  await inTransaction(ctx, async (tx) => {
    const shelved = await listShelvedLots(tx.db, lotIds);
    if (shelved.length === 0) return;
    const listingIds = [...new Set(shelved.map(({ listingId }) => listingId))];
    await lockListingStock(tx.db, listingIds);
    let hasTaken = false;
    for (const lot of await listShelvedLots(tx.db, lotIds)) hasTaken = (await takeWhatIsGone(tx, lot)) || hasTaken;
    if (!hasTaken) return;
    await projectListings(tx, listingIds);
    for (const sellerId of new Set(shelved.map((lot) => lot.sellerId)))
      await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
  });
}

async function takeWhatIsGone(tx: TxCtx, lot: ShelvedLot): Promise<boolean> {
  const gone = lot.unpacked - Math.max(0, Math.floor(lot.inHand));
  if (gone <= 0) return false;
  const { onHand, reserved } = await getStockCounters(tx.db, lot.listingId);
  const units = Math.min(gone, onHand - reserved);
  if (units <= 0) return false;
  const blockedDelta = lot.isBlocked ? -units : 0;
  await takeOfferedUnits(tx.db, lot, units);
  await addToStock(tx.db, [{ listingId: lot.listingId, onHandDelta: -units, blockedDelta }]);
  await insertStockMovements(tx.db, [
    {
      id: tx.newId(),
      listingId: lot.listingId,
      lotId: lot.lotId,
      kind: "withdrawn",
      onHandDelta: -units,
      blockedDelta,
      movedAt: tx.now(),
    },
  ]);
  await recordAudit(tx, {
    action: "listing.lot-followed",
    subjectType: "listing",
    subjectId: lot.listingId,
    before: { lotId: lot.lotId, unpacked: lot.unpacked },
    after: { unpacked: lot.unpacked - units, inHand: lot.inHand },
  });
  return true;
}
