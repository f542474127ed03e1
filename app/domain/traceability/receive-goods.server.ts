import {
  listShipmentContainers,
  listShipmentLines,
  lockShipment,
  type ShipmentLine,
} from "#db/queries/shipments.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { GS1_ORIGIN, itemLink } from "./digital-link.ts";
import { openWhere } from "./lots-to-move.server.ts";
import { takeInGoods } from "./moving-events.ts";
import type { ReceiveGoods } from "./moving.schema.ts";
import { partyOf } from "./party-of.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { writeDifference, type DifferenceReason } from "./shipment.ts";
import { ssccUri } from "./sscc.ts";

type Got = { readonly line: ShipmentLine; readonly quantity: number; readonly why: DifferenceReason | undefined };

/**
 * The receiver says what came of a despatch: all of it, or another amount of a lot with the reason, which its sender sees too.
 * What is held or recalled is received like anything else: that it came is a fact. Of two who press at once, one counts.
 */
export async function receiveGoods(
  ctx: Ctx,
  { shipmentId, got: said, why, remark, ...where }: ReceiveGoods & { shipmentId: string },
): Promise<{ hasDifference: boolean }> {
  const sellerId = requireSeller(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const shipment = isUuid(shipmentId) ? await lockShipment(tx.db, sellerId, shipmentId) : undefined;
    if (shipment?.receiverId !== sellerId) throw new NotFound("shipment");
    if (shipment.state !== "on_the_way") throw new Refusal("traceability.already-received");
    const opened = await openWhere(tx, sellerId, where);
    const got = (await listShipmentLines(tx.db, shipment.id)).map((line): Got => {
      const quantity = said[line.lotId] ?? line.quantity;
      const reason = why[line.lotId];
      if (quantity !== line.quantity && reason === undefined)
        throw new Refusal("traceability.difference-reason", {
          field: `why.${line.lotId}`,
          facts: { code: line.code },
        });
      return { line, quantity, why: quantity === line.quantity ? undefined : reason };
    });
    const differences = got.filter((one) => one.why !== undefined);
    const containers = await listShipmentContainers(tx.db, shipment.id);
    const event = takeInGoods({
      ...opened,
      lots: got.filter(({ quantity }) => quantity > 0).map(quantityOf),
      containers: containers.map(({ sscc }) => ssccUri(sscc)),
      from: (await partyOf(tx.db, shipment.senderId)).uri,
      to: (await partyOf(tx.db, sellerId)).uri,
      despatch: shipment.despatch,
      facts: {
        ...(differences.length === 0 ? {} : { differences: differences.map(differenceOf) }),
        ...(remark === undefined ? {} : { remark }),
      },
    });
    if (!(await recordEvent(tx, { event, sellerId, placeId: opened.placeId })))
      throw new Refusal("traceability.event-repeated");
    await recordAudit(tx, {
      action: "shipment.received",
      subjectType: "shipment",
      subjectId: shipment.id,
      after: {
        number: shipment.number,
        senderId: shipment.senderId,
        differences: differences.map(({ line, quantity, why: reason }) => ({
          lot: line.code,
          sent: line.quantity,
          got: quantity,
          why: reason ?? null,
        })),
      },
    });
    await notifyChange(tx);
    return { hasDifference: differences.length > 0 };
  });
}

const quantityOf = ({ line, quantity }: Got) => ({
  gtin: line.gtin,
  lot: line.code,
  amount: quantity,
  ...(line.uom === null ? {} : { unit: line.uom }),
});

const differenceOf = ({ line, why }: Got): string =>
  writeDifference({ epcClass: itemLink(GS1_ORIGIN, { gtin: line.gtin, lot: line.code }), reason: why ?? "" });
