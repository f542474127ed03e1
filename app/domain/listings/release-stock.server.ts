import { insertStockMovements, releaseListingStock } from "#db/queries/listing-stock.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { OrderedStock } from "./reserve-stock.server.ts";

/** Gives the reservation of an order that will not be filled back to the shop, with its row in the stock ledger. */
export async function releaseStock(tx: TxCtx, lines: readonly OrderedStock[]): Promise<void> {
  await releaseListingStock(tx.db, lines);
  await insertStockMovements(
    tx.db,
    lines.map((l) => ({
      id: tx.newId(),
      listingId: l.listingId,
      orderId: l.orderId,
      kind: "released" as const,
      reservedDelta: -l.quantity,
      movedAt: tx.now(),
    })),
  );
}
