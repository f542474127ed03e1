import { lockLot } from "#db/queries/lots.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { findLotEvent, listMovedOutputs } from "#db/queries/trace-events.server.ts";
import { blockLot } from "../listings/block-lots.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type TraceEventId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { amountsOf, correctedEvent, CORRECTABLE_KINDS, isIndispensable } from "../traceability/corrected-event.ts";
import { declareError, type MarketEvent } from "../traceability/epcis-event.ts";
import { readJourney, type JourneyKind, type JourneyStop, type StoredEvent } from "../traceability/journey.ts";
import type { LockedLot } from "../traceability/lot.ts";
import { letWatchersJudge } from "../traceability/record-event.server.ts";
import { openEntry } from "../traceability/record-lot-event.server.ts";
import { storeEvent, type Stored } from "../traceability/store-event.server.ts";
import type { CorrectLotEvent } from "./correct-lot-event.schema.ts";

/** `isGone`: the lot never was, as what made it never happened. */
export type CorrectedLot = { readonly isHeld: boolean; readonly isGone: boolean };
type Wrong = { readonly stored: StoredEvent; readonly event: MarketEvent; readonly stop: JourneyStop };

/**
 * Puts an entry of the seller's own lot right: the wrong one stays, declared wrong, and the right one stands beside it. When
 * the lot turns out to be harvested too early after a spraying, it is held and taken off sale in the same transaction.
 */
export async function correctLotEvent(ctx: Ctx, input: CorrectLotEvent): Promise<CorrectedLot> {
  requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const { lot } = await openEntry(tx, { lotId: input.lotId, on: input.on ?? dayOf(tx.now()) });
    const wrong = await findWrong(tx, lot, input.eventId);
    const right = input.didNotHappen ? await strike(tx, wrong) : await replace(tx, lot, wrong, input);
    const declared = await storeEvent(tx, {
      event: declareError(wrong.event, {
        at: tx.now(),
        reason: input.didNotHappen ? "did_not_occur" : "incorrect_data",
        correctiveEventIds: right ? [right.eventHash] : [],
      }),
      sellerId: lot.sellerId,
      placeId: wrong.stored.placeId,
      declaresErrorOf: wrong.stored.id,
    });
    // Judged together: for a moment both entries stand, and nothing balances.
    if (declared) await letWatchersJudge(tx, declared);
    if (right) await letWatchersJudge(tx, right);
    const { lotId: _, ...after } = input;
    await recordAudit(tx, {
      action: "lot.event-corrected",
      subjectType: "lot",
      subjectId: lot.id,
      before: { kind: wrong.stop.kind, on: wrong.stop.on, placeId: wrong.stored.placeId },
      after,
    });
    const now = await lockLot(tx.db, lot.id);
    const isHeld = lot.state === "open" && now?.state === "held";
    if (isHeld) await blockLot(tx, lot.id);
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: lot.sellerId });
    await notifyChange(tx);
    return { isHeld, isGone: now === undefined };
  });
}

async function findWrong(tx: TxCtx, lot: LockedLot, eventId: string): Promise<Wrong> {
  const stored = isUuid(eventId) ? await findLotEvent(tx.db, lot.id, eventId as TraceEventId, lot.sellerId) : undefined;
  const [stop] = stored ? readJourney([stored]) : [];
  if (!stored || !stop || !CORRECTABLE_KINDS.includes(stop.kind)) throw new NotFound("event");
  if (stop.declaredWrongOn !== null) throw new Refusal("traceability.already-corrected");
  return { stored, stop, event: stored.body as unknown as MarketEvent };
}

/** Nothing takes the place of an entry that never happened. Work on lots is struck only while nothing was done with what it made. */
async function strike(tx: TxCtx, { stop, stored, event }: Wrong): Promise<undefined> {
  if (event.type !== "TransformationEvent") {
    if (isIndispensable(stop.kind)) throw new Refusal("traceability.indispensable-event");
    return undefined;
  }
  const moved = await listMovedOutputs(tx.db, stored.id);
  if (moved.length > 0) throw new Refusal("traceability.output-moved-on", { facts: { codes: moved } });
  return undefined;
}

/** Writes the entry as it should have been. The watchers look at it once the wrong one is declared so. */
async function replace(
  tx: TxCtx,
  lot: LockedLot,
  { stored, stop, event }: Wrong,
  input: CorrectLotEvent,
): Promise<Stored> {
  const place = input.placeId === undefined ? undefined : await findSellerPlace(tx.db, lot.sellerId, input.placeId);
  if (input.placeId !== undefined && !place) throw new Refusal("traceability.unknown-place", { field: "placeId" });
  const on = input.on === stop.on ? undefined : input.on;
  if (on !== undefined) refuseImpossibleDays(lot, stop.kind, on);
  const number = place && { gln: place.gln, extension: place.glnExtension };
  const corrected = correctedEvent(event, {
    ...(on === undefined ? {} : { on }),
    ...(number && { place: number }),
    amounts: rightAmounts(event, input),
  });
  const placeId = place?.id ?? stored.placeId ?? lot.place.id;
  const right = await storeEvent(tx, { event: corrected, sellerId: lot.sellerId, placeId });
  if (!right) throw new Refusal("traceability.event-repeated");
  return right;
}

/** Amounts that the event states and the form changed; packs stay whole. */
function rightAmounts(event: MarketEvent, { amounts }: CorrectLotEvent): ReadonlyMap<number, number> {
  const lines = amountsOf(event);
  const changed = (amounts ?? []).filter(({ at, amount }) => lines[at] && lines[at].quantity !== amount);
  for (const { at, amount } of changed)
    if (lines[at]?.uom === undefined && !Number.isInteger(amount))
      throw new Refusal("traceability.packs-whole", { field: `amounts.${at}` });
  return new Map(changed.map(({ at, amount }) => [at, amount]));
}

/** A corrected day leaves the lot in the order of the work: made, packed, good until. */
function refuseImpossibleDays(lot: LockedLot, kind: JourneyKind, on: Day): void {
  const producedOn = kind === "made" ? on : lot.producedOn;
  const packedOn = kind === "packed" ? on : lot.packedOn;
  if (kind === "used" && on < lot.producedOn) throw new Refusal("traceability.transform-before-input", { field: "on" });
  if (packedOn < producedOn) throw new Refusal("traceability.packed-before-made", { field: "on" });
  if (lot.expiresOn !== null && lot.expiresOn < packedOn)
    throw new Refusal("traceability.expired-before-packed", { field: "on" });
}
