import { listCausesOf } from "#db/queries/ancestor-holds.server.ts";
import { listTracedLots } from "#db/queries/lot-genealogy.server.ts";
import { releaseLotHolds, type OwnCause } from "#db/queries/lot-holds.server.ts";
import { lockLot } from "#db/queries/lots.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, UserId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { releaseLots } from "./epcis-event.ts";
import { releaseDescendants } from "./hold-descendants.server.ts";
import type { LockedLot } from "./lot.ts";
import { queueOffers } from "./settle-lots.server.ts";
import { storeEvent } from "./store-event.server.ts";

export type Release = {
  readonly lotId: LotId;
  readonly reason: string;
  /** Nobody where the market itself saw that nothing is left of it. */
  readonly releasedBy: UserId | null;
  /** Which holds end; all of its own when left out. */
  readonly causes?: readonly OwnCause[];
};

export type ReleasedLot = LockedLot & {
  readonly isOpen: boolean;
  /** The lots that were held for the sake of this one and are so no more. */
  readonly reached: readonly LotId[];
};

/**
 * Ends holds of a lot inside the caller's transaction; the lot is open again when none is left, and `isOpen` says so. With
 * its last own hold ends what it had brought upon the lots made of it. A recall is never taken back; a lot that is not held,
 * or is so only for the sake of another, is refused: who looks there decides for both.
 */
export async function releaseHold(tx: TxCtx, { lotId, reason, releasedBy, causes }: Release): Promise<ReleasedLot> {
  const lot = await lockLot(tx.db, lotId);
  if (!lot) throw new NotFound("lot");
  if (lot.state === "recalled") throw new Refusal("traceability.recall-is-final", { facts: { code: lot.code } });
  const { ended, ownLeft, left } = await releaseLotHolds(tx.db, lot.id, {
    at: tx.now(),
    by: releasedBy,
    reason,
    causes,
  });
  if (ended === 0 && left > 0 && ownLeft === 0) throw await heldForAnother(tx, lot);
  if (ended === 0) throw new Refusal("traceability.not-held", { facts: { code: lot.code } });
  const reached = ownLeft > 0 ? [] : await releaseDescendants(tx, lot.id, { kind: "hold", by: releasedBy, reason });
  if (left > 0) return { ...lot, isOpen: false, reached };
  const event = releaseLots({ at: tx.now(), place: lot.place, lots: [{ gtin: lot.gtin, lot: lot.code }], reason });
  await storeEvent(tx, { event, sellerId: lot.sellerId, placeId: lot.place.id });
  await notifyChange(tx);
  await queueOffers(tx, [lot.id]);
  return { ...lot, isOpen: true, reached };
}

async function heldForAnother(tx: TxCtx, lot: LockedLot): Promise<Refusal> {
  const causes = await listCausesOf(tx.db, [lot.id]);
  const [cause] = await listTracedLots(
    tx.db,
    causes.slice(0, 1).map(({ causeLotId }) => causeLotId),
  );
  return new Refusal("traceability.held-for-another", { facts: { code: lot.code, cause: cause?.code ?? "" } });
}
