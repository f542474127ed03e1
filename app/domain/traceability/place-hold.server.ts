import { insertLotHold, type HoldCause, type HoldKind } from "#db/queries/lot-holds.server.ts";
import { lockLot } from "#db/queries/lots.server.ts";
import type { Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, UserId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { holdLots, recallLots } from "./epcis-event.ts";
import type { LockedLot } from "./lot.ts";
import { storeEvent } from "./store-event.server.ts";

export type Hold = {
  readonly lotId: LotId;
  readonly kind: HoldKind;
  readonly cause: HoldCause;
  /** The lot whose hold reaches this one; with cause `ancestor`. */
  readonly causeLotId?: LotId;
  /** The day on which the hold ends by itself. */
  readonly untilOn?: Day;
  readonly reason: string;
  readonly reasonEn?: string | undefined;
  readonly advice: string;
  readonly adviceEn?: string | undefined;
  readonly decisionNumber?: string | undefined;
  readonly placedBy: UserId;
};

/**
 * Holds or recalls a lot inside the caller's transaction: the row that the page reads, the event that partners read, and
 * the notice that clears cached pages. Refuses a second hold for the same cause, and a hold of what is recalled already.
 */
export async function placeHold(tx: TxCtx, hold: Hold): Promise<LockedLot> {
  const lot = await lockLot(tx.db, hold.lotId);
  if (!lot) throw new NotFound("lot");
  if (lot.state === "recalled") throw new Refusal("traceability.already-recalled", { facts: { code: lot.code } });
  const isPlaced = await insertLotHold(tx.db, {
    id: tx.newId(),
    lotId: lot.id,
    kind: hold.kind,
    cause: hold.cause,
    causeLotId: hold.causeLotId ?? null,
    untilOn: hold.untilOn ?? null,
    reason: hold.reason,
    reasonEn: hold.reasonEn ?? null,
    advice: hold.advice,
    adviceEn: hold.adviceEn ?? null,
    decisionNumber: hold.decisionNumber ?? null,
    placedAt: tx.now(),
    placedBy: hold.placedBy,
  });
  if (!isPlaced) throw new Refusal("traceability.already-held", { facts: { code: lot.code } });
  const when = { at: tx.now(), place: lot.place, lots: [{ gtin: lot.gtin, lot: lot.code }], reason: hold.reason };
  const event =
    hold.kind === "hold"
      ? holdLots(when)
      : recallLots({ ...when, ...(hold.decisionNumber === undefined ? {} : { decision: hold.decisionNumber }) });
  await storeEvent(tx, { event, sellerId: lot.sellerId, placeId: lot.place.id });
  await notifyChange(tx);
  return lot;
}
