import { updateLotColumns, type LotColumns } from "#db/queries/lots.server.ts";
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
import { holdEarlyHarvest } from "../traceability/hold-early-harvest.server.ts";
import { readJourney, type JourneyKind } from "../traceability/journey.ts";
import type { LockedLot } from "../traceability/lot.ts";
import type { SellerPlace } from "../traceability/place.ts";
import { openEntry, storeNewEvent } from "../traceability/record-lot-event.server.ts";
import { storeEvent } from "../traceability/store-event.server.ts";
import type { CorrectLotEvent } from "./correct-lot-event.schema.ts";

type Right = { readonly on: Day; readonly place: SellerPlace | undefined };

/**
 * Puts an entry of the seller's own lot right: the wrong one stays, declared wrong, and the right one stands beside it. When
 * the lot turns out to be harvested too early after a spraying, it is held and taken off sale in the same transaction.
 */
export async function correctLotEvent(ctx: Ctx, input: CorrectLotEvent): Promise<{ isHeld: boolean }> {
  const user = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const { lot } = await openEntry(tx, { lotId: input.lotId, on: input.on ?? dayOf(tx.now()) });
    const wrong = isUuid(input.eventId) ? await findLotEvent(tx.db, lot.id, input.eventId as TraceEventId) : undefined;
    const [stop] = wrong ? readJourney([wrong]) : [];
    if (!wrong || !stop || !CORRECTABLE_KINDS.includes(stop.kind)) throw new NotFound("event");
    if (stop.declaredWrongOn !== null) throw new Refusal("traceability.already-corrected");
    const event = wrong.body as unknown as MarketEvent;
    const right = await rightOf(tx, lot, input, stop.on);
    let correctiveEventIds: string[] = [];
    if (input.didNotHappen) {
      if (isIndispensable(stop.kind)) throw new Refusal("traceability.indispensable-event");
    } else {
      await applyToLot(tx, lot, stop.kind, right);
      const corrected = correctedEvent(event, { on: right.on, ...(right.place && { place: numberOf(right.place) }) });
      correctiveEventIds = [
        await storeNewEvent(tx, { event: corrected, lot, placeId: right.place?.id ?? wrong.placeId ?? lot.place.id }),
      ];
    }
    const reason = input.didNotHappen ? ("did_not_occur" as const) : ("incorrect_data" as const);
    await storeEvent(tx, {
      event: declareError(event, { at: tx.now(), reason, correctiveEventIds }),
      lot,
      placeId: wrong.placeId,
      declaresErrorOf: wrong.id,
    });
    await recordAudit(tx, {
      action: "lot.event-corrected",
      subjectType: "lot",
      subjectId: lot.id,
      before: { eventId: wrong.id, on: stop.on, place: stop.place?.name ?? null },
      after: { on: right.on, place: right.place?.name ?? stop.place?.name ?? null, didNotHappen: input.didNotHappen },
    });
    const isHeld = await holdEarlyHarvest(tx, lot.id, user.userId);
    if (isHeld) await blockLot(tx, lot.id);
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: lot.sellerId });
    await notifyChange(tx);
    return { isHeld };
  });
}

const numberOf = (place: SellerPlace) => ({ gln: place.gln, extension: place.glnExtension });

async function rightOf(tx: TxCtx, lot: LockedLot, input: CorrectLotEvent, was: Day): Promise<Right> {
  const place = input.placeId === undefined ? undefined : await findSellerPlace(tx.db, lot.sellerId, input.placeId);
  if (input.placeId !== undefined && !place) throw new Refusal("traceability.unknown-place", { field: "placeId" });
  return { on: input.on ?? was, place };
}

/** The lot's own columns say the same as its events: days and places that lists and searches read. */
async function applyToLot(tx: TxCtx, lot: LockedLot, kind: JourneyKind, { on, place }: Right): Promise<void> {
  const columns = columnsOf(lot, kind, on, place);
  const producedOn = columns.producedOn ?? lot.producedOn;
  const packedOn = columns.packedOn ?? lot.packedOn;
  if (packedOn < producedOn) throw new Refusal("traceability.packed-before-made", { field: "on" });
  if (lot.expiresOn !== null && lot.expiresOn < packedOn)
    throw new Refusal("traceability.expired-before-packed", { field: "on" });
  await updateLotColumns(tx.db, lot.id, columns);
}

function columnsOf(lot: LockedLot, kind: JourneyKind, on: Day, place: SellerPlace | undefined): LotColumns {
  if (kind === "made") return { producedOn: on, ...(place && { placeId: place.id }) };
  if (kind === "packed") return { packedOn: on, ...(place && { packedPlaceId: place.id }) };
  if (kind === "sown") return { facts: { ...lot.facts, sownOn: on } };
  if (kind === "treated") return { facts: { ...lot.facts, sprayedOn: on } };
  return {};
}
