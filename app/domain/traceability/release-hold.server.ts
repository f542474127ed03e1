import { releaseLotHolds, type HoldCause } from "#db/queries/lot-holds.server.ts";
import { lockLot } from "#db/queries/lots.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, UserId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { releaseLots } from "./epcis-event.ts";
import type { LockedLot } from "./lot.ts";
import { storeEvent } from "./store-event.server.ts";

export type Release = {
  readonly lotId: LotId;
  readonly reason: string;
  readonly releasedBy: UserId;
  /** Which holds end; all of them when left out. */
  readonly causes?: readonly HoldCause[];
};

/**
 * Ends holds of a lot inside the caller's transaction; the lot is open again when none is left, and `isOpen` says so. A
 * recall is never taken back; a lot that is not held is refused.
 */
export async function releaseHold(
  tx: TxCtx,
  { lotId, reason, releasedBy, causes }: Release,
): Promise<LockedLot & { readonly isOpen: boolean }> {
  const lot = await lockLot(tx.db, lotId);
  if (!lot) throw new NotFound("lot");
  if (lot.state === "recalled") throw new Refusal("traceability.recall-is-final", { facts: { code: lot.code } });
  const { ended, left } = await releaseLotHolds(tx.db, lot.id, { at: tx.now(), by: releasedBy, reason, causes });
  if (ended === 0) throw new Refusal("traceability.not-held", { facts: { code: lot.code } });
  if (left > 0) return { ...lot, isOpen: false };
  const event = releaseLots({ at: tx.now(), place: lot.place, lots: [{ gtin: lot.gtin, lot: lot.code }], reason });
  await storeEvent(tx, { event, sellerId: lot.sellerId, placeId: lot.place.id });
  await notifyChange(tx);
  return { ...lot, isOpen: true };
}
