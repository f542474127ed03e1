import { listSoldLots, setSaleEvent } from "#db/queries/orders.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { OrderId, SellerId } from "../shared/ids.ts";
import { OWN_NAMESPACE, sellLots } from "../traceability/epcis-event.ts";
import { recordEvent } from "../traceability/record-event.server.ts";

type PackedOrder = {
  readonly id: OrderId;
  readonly code: string;
  readonly sellerId: SellerId;
  readonly packedAt: Date;
};

/**
 * Writes the sale of a packed order into the record of its lots: one step forward (Circular 17/2021/TT-BNNPTNT art. 3). The
 * order is named by its number alone; nothing of the buyer is. An order whose sale is recorded is left as it is.
 */
export async function recordSale(tx: TxCtx, order: PackedOrder): Promise<void> {
  const lots = await listSoldLots(tx.db, order.id);
  const [first] = lots;
  if (!first) return;
  const stored = await recordEvent(tx, {
    event: sellLots({
      at: order.packedAt,
      // An order is packed in one place: where its first lot stood.
      place: { gln: first.gln, ...(first.extension ? { extension: first.extension } : {}) },
      lots: lots.map(({ gtin, code, quantity }) => ({ gtin, lot: code, amount: quantity })),
      order: `${OWN_NAMESPACE}order/${order.code}`,
    }),
    sellerId: order.sellerId,
    placeId: first.placeId,
  });
  if (stored) await setSaleEvent(tx.db, order.id, stored.eventId);
}
