import { lockLot } from "#db/queries/lots.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { findLotEvent } from "#db/queries/trace-events.server.ts";
import { blockLot } from "../listings/block-lots.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type TraceEventId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { correctedEvent, CORRECTABLE_KINDS, isIndispensable } from "../traceability/corrected-event.ts";
import { declareError, type MarketEvent } from "../traceability/epcis-event.ts";
import { readJourney, type JourneyKind, type JourneyStop, type StoredEvent } from "../traceability/journey.ts";
import type { LockedLot } from "../traceability/lot.ts";
import { openEntry, storeNewEvent } from "../traceability/record-lot-event.server.ts";
import { recordEvent } from "../traceability/record-event.server.ts";
import type { CorrectLotEvent } from "./correct-lot-event.schema.ts";

type Wrong = { readonly stored: StoredEvent; readonly event: MarketEvent; readonly stop: JourneyStop };

/**
 * Puts an entry of the seller's own lot right: the wrong one stays, declared wrong, and the right one stands beside it. When
 * the lot turns out to be harvested too early after a spraying, it is held and taken off sale in the same transaction.
 */
export async function correctLotEvent(ctx: Ctx, input: CorrectLotEvent): Promise<{ isHeld: boolean }> {
  requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const { lot } = await openEntry(tx, { lotId: input.lotId, on: input.on ?? dayOf(tx.now()) });
    const wrong = await findWrong(tx, lot, input.eventId);
    const correctiveEventIds = input.didNotHappen ? strike(wrong) : [await replace(tx, lot, wrong, input)];
    await recordEvent(tx, {
      event: declareError(wrong.event, {
        at: tx.now(),
        reason: input.didNotHappen ? "did_not_occur" : "incorrect_data",
        correctiveEventIds,
      }),
      sellerId: lot.sellerId,
      placeId: wrong.stored.placeId,
      declaresErrorOf: wrong.stored.id,
    });
    const { lotId: _, ...after } = input;
    await recordAudit(tx, {
      action: "lot.event-corrected",
      subjectType: "lot",
      subjectId: lot.id,
      before: { kind: wrong.stop.kind, on: wrong.stop.on, placeId: wrong.stored.placeId },
      after,
    });
    const isHeld = lot.state === "open" && (await lockLot(tx.db, lot.id))?.state === "held";
    if (isHeld) await blockLot(tx, lot.id);
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: lot.sellerId });
    await notifyChange(tx);
    return { isHeld };
  });
}

async function findWrong(tx: TxCtx, lot: LockedLot, eventId: string): Promise<Wrong> {
  const stored = isUuid(eventId) ? await findLotEvent(tx.db, lot.id, eventId as TraceEventId) : undefined;
  const [stop] = stored ? readJourney([stored]) : [];
  if (!stored || !stop || !CORRECTABLE_KINDS.includes(stop.kind)) throw new NotFound("event");
  if (stop.declaredWrongOn !== null) throw new Refusal("traceability.already-corrected");
  return { stored, stop, event: stored.body as unknown as MarketEvent };
}

/** Nothing takes the place of an entry that never happened. */
function strike({ stop }: Wrong): string[] {
  if (isIndispensable(stop.kind)) throw new Refusal("traceability.indispensable-event");
  return [];
}

/** Writes the entry as it should have been, and answers its eventID. */
async function replace(
  tx: TxCtx,
  lot: LockedLot,
  { stored, stop, event }: Wrong,
  input: CorrectLotEvent,
): Promise<string> {
  const place = input.placeId === undefined ? undefined : await findSellerPlace(tx.db, lot.sellerId, input.placeId);
  if (input.placeId !== undefined && !place) throw new Refusal("traceability.unknown-place", { field: "placeId" });
  const on = input.on ?? stop.on;
  refuseImpossibleDays(lot, stop.kind, on);
  const number = place && { gln: place.gln, extension: place.glnExtension };
  const corrected = correctedEvent(event, { on, ...(number && { place: number }) });
  return storeNewEvent(tx, { event: corrected, lot, placeId: place?.id ?? stored.placeId ?? lot.place.id });
}

/** A corrected day leaves the lot in the order of the work: made, packed, good until. */
function refuseImpossibleDays(lot: LockedLot, kind: JourneyKind, on: Day): void {
  const producedOn = kind === "made" ? on : lot.producedOn;
  const packedOn = kind === "packed" ? on : lot.packedOn;
  if (packedOn < producedOn) throw new Refusal("traceability.packed-before-made", { field: "on" });
  if (lot.expiresOn !== null && lot.expiresOn < packedOn)
    throw new Refusal("traceability.expired-before-packed", { field: "on" });
}
