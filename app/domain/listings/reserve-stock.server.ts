import { insertStockMovements, reserveListingStock } from "#db/queries/listing-stock.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { ListingId, OrderId } from "../shared/ids.ts";

export type OrderedStock = { readonly orderId: OrderId; readonly listingId: ListingId; readonly quantity: number };

/**
 * Reserves the lines of one or more orders, all or nothing: answers the listings that are short (empty means reserved).
 * When any is short the caller must refuse, which rolls the transaction back. A listing appears in one order only.
 */
export async function reserveStock(tx: TxCtx, lines: readonly OrderedStock[]): Promise<ListingId[]> {
  const reserved = new Set(await reserveListingStock(tx.db, lines));
  const short = lines.filter((l) => !reserved.has(l.listingId)).map((l) => l.listingId);
  if (short.length > 0) return short;
  await insertStockMovements(
    tx.db,
    lines.map((l) => ({
      id: tx.newId(),
      listingId: l.listingId,
      orderId: l.orderId,
      kind: "reserved" as const,
      reservedDelta: l.quantity,
      movedAt: tx.now(),
    })),
  );
  return [];
}
