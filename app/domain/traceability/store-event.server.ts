import { insertTraceEvent } from "#db/queries/trace-events.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, PlaceId, SellerId, TraceEventId } from "../shared/ids.ts";
import type { MarketEvent } from "./epcis-event.ts";
import { eventHashId } from "./event-hash-id.server.ts";

export type EventToStore = {
  readonly event: MarketEvent;
  readonly lot: { readonly id: LotId; readonly sellerId: SellerId };
  readonly placeId: PlaceId | null;
  /** The event that this one repeats in order to declare it wrong. */
  readonly declaresErrorOf?: TraceEventId;
};

/**
 * Stores an event of one lot under its hash, for good. Answers undefined when the same event is stored already: then
 * nothing new happened.
 */
export async function storeEvent(
  tx: TxCtx,
  { event, lot, placeId, declaresErrorOf }: EventToStore,
): Promise<{ eventId: TraceEventId; eventHash: string } | undefined> {
  const eventHash = eventHashId(event);
  const eventId = tx.newId<TraceEventId>();
  const quantities = event.type === "ObjectEvent" ? event.quantityList : event.outputQuantityList;
  const isNew = await insertTraceEvent(
    tx.db,
    {
      id: eventId,
      eventHash,
      type: event.type,
      action: event.type === "ObjectEvent" ? event.action : null,
      bizStep: event.bizStep,
      disposition: event.disposition ?? null,
      occurredAt: new Date(event.eventTime),
      recordedAt: tx.now(),
      recordedBy: tx.actor.kind === "user" ? tx.actor.userId : null,
      sellerId: lot.sellerId,
      placeId,
      declaresErrorOf: declaresErrorOf ?? null,
      body: { ...event, eventID: eventHash },
    },
    [
      {
        lotId: lot.id,
        role: event.type === "ObjectEvent" ? "object" : "output",
        quantity: quantities[0]?.quantity ?? null,
      },
    ],
  );
  return isNew ? { eventId, eventHash } : undefined;
}
