import { releaseLotHold } from "#db/queries/lot-holds.server.ts";
import { lockLot, updateLotState } from "#db/queries/lots.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, UserId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { releaseLots } from "./epcis-event.ts";
import type { LockedLot } from "./lot.ts";
import { storeEvent } from "./store-event.server.ts";

/** Ends the hold of a lot inside the caller's transaction. A recall is never taken back; a lot that is not held is refused. */
export async function releaseHold(
  tx: TxCtx,
  { lotId, reason, releasedBy }: { lotId: LotId; reason: string; releasedBy: UserId },
): Promise<LockedLot> {
  const lot = await lockLot(tx.db, lotId);
  if (!lot) throw new NotFound("lot");
  if (lot.state === "recalled") throw new Refusal("traceability.recall-is-final", { facts: { code: lot.code } });
  if (!(await releaseLotHold(tx.db, lot.id, { at: tx.now(), by: releasedBy, reason })))
    throw new Refusal("traceability.not-held", { facts: { code: lot.code } });
  await updateLotState(tx.db, lot.id, "open");
  const event = releaseLots({ at: tx.now(), place: lot.place, lots: [{ gtin: lot.gtin, lot: lot.code }], reason });
  await storeEvent(tx, { event, lot, placeId: lot.place.id });
  await notifyChange(tx);
  return lot;
}
