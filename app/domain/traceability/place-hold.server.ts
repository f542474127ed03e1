import { insertLotHold, type HoldKind, type OwnCause } from "#db/queries/lot-holds.server.ts";
import { lockLot } from "#db/queries/lots.server.ts";
import type { Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, UserId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { holdLots, recallLots } from "./epcis-event.ts";
import { holdDescendants } from "./hold-descendants.server.ts";
import type { LockedLot } from "./lot.ts";
import { queueOffers } from "./settle-lots.server.ts";
import { storeEvent } from "./store-event.server.ts";

export type Hold = {
  readonly lotId: LotId;
  readonly kind: HoldKind;
  /** Why this very lot; what was made of it is held for its sake by itself. */
  readonly cause: OwnCause;
  /** The day on which the hold ends by itself. */
  readonly untilOn?: Day;
  readonly reason: string;
  readonly reasonEn?: string | undefined;
  readonly advice: string;
  readonly adviceEn?: string | undefined;
  readonly decisionNumber?: string | undefined;
  /** Nobody where the market itself saw it. */
  readonly placedBy: UserId | null;
};

/** A lot as it was before the hold, and the lots made of it that the hold reached. */
export type HeldLot = LockedLot & { readonly reached: readonly LotId[] };

/**
 * Holds or recalls a lot, and everything that was made of it, inside the caller's transaction: the rows that pages read, the
 * events that partners read, and the notice that clears cached pages. Refuses a second hold for the same cause, and a hold
 * of what is recalled already.
 */
export async function placeHold(tx: TxCtx, hold: Hold): Promise<HeldLot> {
  const lot = await lockLot(tx.db, hold.lotId);
  if (!lot) throw new NotFound("lot");
  const refused = hold.kind === "recall" ? "traceability.already-recalled" : "traceability.already-held";
  if (lot.state === "recalled" && hold.kind === "hold")
    throw new Refusal("traceability.already-recalled", { facts: { code: lot.code } });
  const isPlaced = await insertLotHold(tx.db, {
    id: tx.newId(),
    lotId: lot.id,
    kind: hold.kind,
    cause: hold.cause,
    causeLotId: null,
    untilOn: hold.untilOn ?? null,
    reason: hold.reason,
    reasonEn: hold.reasonEn ?? null,
    advice: hold.advice,
    adviceEn: hold.adviceEn ?? null,
    decisionNumber: hold.decisionNumber ?? null,
    placedAt: tx.now(),
    placedBy: hold.placedBy,
  });
  if (!isPlaced) throw new Refusal(refused, { facts: { code: lot.code } });
  const when = { at: tx.now(), place: lot.place, lots: [{ gtin: lot.gtin, lot: lot.code }], reason: hold.reason };
  const event =
    hold.kind === "hold"
      ? holdLots(when)
      : recallLots({ ...when, ...(hold.decisionNumber === undefined ? {} : { decision: hold.decisionNumber }) });
  await storeEvent(tx, { event, sellerId: lot.sellerId, placeId: lot.place.id });
  await tx.jobs.add(tx.db, "listings.follow-lots", { lotIds: [lot.id] });
  await notifyChange(tx);
  await queueOffers(tx, [lot.id]);
  const { kind, reason, reasonEn = null, advice, adviceEn = null, decisionNumber = null, placedBy } = hold;
  const forOthers = { kind, reason, reasonEn, advice, adviceEn, decisionNumber, placedBy };
  return { ...lot, reached: await holdDescendants(tx, lot, forOthers) };
}
