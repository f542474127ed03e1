import { lockShipment } from "#db/queries/shipments.server.ts";
import { findTraceEventBody } from "#db/queries/trace-events.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { declareError } from "./epcis-event.ts";
import { recordEvent } from "./record-event.server.ts";

/** A despatch that never left: declared wrong by its sender, so that the goods are in its hands again. Refuses one that has come. */
export async function voidShipment(ctx: Ctx, { shipmentId }: { shipmentId: string }): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const shipment = isUuid(shipmentId) ? await lockShipment(tx.db, sellerId, shipmentId) : undefined;
    if (shipment?.senderId !== sellerId) throw new NotFound("shipment");
    if (shipment.state !== "on_the_way" && shipment.state !== "delivered")
      throw new Refusal("traceability.already-received");
    const event = await findTraceEventBody(tx.db, shipment.shipEventId);
    if (!event) throw new NotFound("event");
    await recordEvent(tx, {
      event: declareError(event, { at: tx.now(), reason: "did_not_occur" }),
      sellerId,
      placeId: shipment.fromPlaceId,
      declaresErrorOf: shipment.shipEventId,
    });
    await recordAudit(tx, {
      action: "shipment.voided",
      subjectType: "shipment",
      subjectId: shipment.id,
      before: { state: shipment.state },
      after: { state: "void", number: shipment.number },
    });
    await notifyChange(tx);
  });
}
