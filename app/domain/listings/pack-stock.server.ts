import { addPackedUnits, insertStockMovements, packListingStock } from "#db/queries/listing-stock.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { ListingId, LotId, OrderId } from "../shared/ids.ts";

export type Pick = { readonly listingId: ListingId; readonly lotId: LotId; readonly quantity: number };

/** Takes picked units out of their lots and out of the order's reservation. The listings' stock rows must be locked. */
export async function packStock(tx: TxCtx, orderId: OrderId, picks: readonly Pick[]): Promise<void> {
  await addPackedUnits(tx.db, picks);
  const byListing = new Map<ListingId, number>();
  for (const pick of picks) byListing.set(pick.listingId, (byListing.get(pick.listingId) ?? 0) + pick.quantity);
  await packListingStock(
    tx.db,
    [...byListing].map(([listingId, quantity]) => ({ listingId, quantity })),
  );
  await insertStockMovements(
    tx.db,
    picks.map((p) => ({
      id: tx.newId(),
      listingId: p.listingId,
      lotId: p.lotId,
      orderId,
      kind: "packed" as const,
      onHandDelta: -p.quantity,
      reservedDelta: -p.quantity,
      movedAt: tx.now(),
    })),
  );
}
