import { lockExpected } from "#db/queries/market-arrivals.server.ts";
import type { UnitPlace } from "#db/queries/market-units.server.ts";
import type { OriginLotRow } from "#db/queries/origin.server.ts";
import { listShipmentContainers } from "#db/queries/shipments.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { contentOf } from "./lot-content.ts";
import { takeInGoods } from "./moving-events.ts";
import { partyOf } from "./party-of.server.ts";
import { inLotUnit, type Amount } from "./quantity.ts";
import { recordEvent } from "./record-event.server.ts";
import { ssccUri } from "./sscc.ts";

type Arrived = {
  readonly tenantId: SellerId;
  readonly place: UnitPlace;
  readonly lot: OriginLotRow;
  readonly said: Amount;
};

/**
 * Goods that were despatched to the stall's tenant and come as they were sent are received with their arrival: the tenant
 * has them. What comes otherwise, or with other lots, the tenant receives itself and says why.
 */
export async function receiveAtStall(tx: TxCtx, { tenantId, place, lot, said }: Arrived): Promise<boolean> {
  const expected = (await lockExpected(tx.db, tenantId, lot.id)).find(
    ({ quantity, uom }) => inLotUnit(said, uom, contentOf(lot)) === quantity,
  );
  if (!expected) return false;
  const containers = await listShipmentContainers(tx.db, expected.shipmentId);
  const event = takeInGoods({
    at: tx.now(),
    place,
    lots: [{ gtin: lot.gtin, lot: lot.code, amount: expected.quantity, unit: expected.uom ?? undefined }],
    containers: containers.map(({ sscc }) => ssccUri(sscc)),
    from: (await partyOf(tx.db, expected.senderId)).uri,
    to: (await partyOf(tx.db, tenantId)).uri,
    despatch: expected.despatch,
    facts: {},
  });
  if (!(await recordEvent(tx, { event, sellerId: tenantId, placeId: place.id }))) return false;
  await recordAudit(tx, {
    action: "shipment.received",
    subjectType: "shipment",
    subjectId: expected.shipmentId,
    after: { atMarket: true, lot: lot.code, quantity: expected.quantity },
  });
  return true;
}
