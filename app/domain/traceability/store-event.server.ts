import { insertTraceEvent } from "#db/queries/trace-events.server.ts";
import { listNumberedLots, lockLotIdentities } from "#db/queries/lot-identities.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, PlaceId, SellerId, TraceEventId } from "../shared/ids.ts";
import type { MarketEvent } from "./epcis-event.ts";
import { eventHashId } from "./event-hash-id.server.ts";
import { eventLines } from "./event-lines.ts";
import type { RecordedEvent } from "./projector.ts";
import { projectDecision, projectEvent } from "./projectors.server.ts";

export type EventToRecord = {
  readonly event: MarketEvent;
  /** Whose record it is: the enterprise that did it, or whose lot an office acted on. */
  readonly sellerId: SellerId;
  /** The place of its read point; null for a place that is not ours. */
  readonly placeId: PlaceId | null;
  /** The event that this one repeats in order to declare it wrong. */
  readonly declaresErrorOf?: TraceEventId | undefined;
};

export type Stored = {
  readonly eventId: TraceEventId;
  readonly eventHash: string;
  readonly lotIds: readonly LotId[];
  readonly recorded: RecordedEvent;
};

/**
 * Stores an event for good under its hash (CBV 2.0 §8.9.2) and tells it to every projection, in the caller's transaction.
 * For what offices and watchers decide; work is recorded with `recordEvent`, which lets the watchers judge. Answers
 * undefined when the same event is stored already: then nothing new happened.
 */
export async function storeEvent(tx: TxCtx, toRecord: EventToRecord): Promise<Stored | undefined> {
  const named = await listNumberedLots(tx.db, eventLines(toRecord.event));
  await lockLotIdentities(tx.db, [...new Set(named.map(({ lotId }) => lotId))]);
  const recorded = recordOf(tx, toRecord);
  if (!(await insertTraceEvent(tx.db, recorded))) return undefined;
  const lotIds = await projectEvent(tx.db, recorded);
  return { eventId: recorded.id, eventHash: recorded.eventHash, lotIds, recorded };
}

/** `storeEvent` for what was decided about many lots, which the caller knows and has locked. */
export async function storeDecision(
  tx: TxCtx,
  { lotIds, ...toRecord }: EventToRecord & { readonly lotIds: readonly LotId[] },
): Promise<void> {
  const recorded = recordOf(tx, toRecord);
  if (await insertTraceEvent(tx.db, recorded)) await projectDecision(tx.db, recorded, lotIds);
}

function recordOf(tx: TxCtx, { event, sellerId, placeId, declaresErrorOf }: EventToRecord): RecordedEvent {
  const eventHash = eventHashId(event);
  return {
    id: tx.newId<TraceEventId>(),
    eventHash,
    event: { ...event, eventID: eventHash },
    occurredAt: new Date(event.eventTime),
    recordedAt: tx.now(),
    recordedBy: tx.actor.kind === "user" ? tx.actor.userId : null,
    sellerId,
    placeId,
    declaresErrorOf: declaresErrorOf ?? null,
  };
}
