import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { StoredEvent } from "#app/domain/traceability/journey.ts";
import type { MarketEvent } from "#app/domain/traceability/epcis-event.ts";
import type { RecordedEvent } from "#app/domain/traceability/projector.ts";

/** Stores an event. False when the same event is stored already (same hash). */
export async function insertTraceEvent(db: Db, recorded: RecordedEvent): Promise<boolean> {
  const { event } = recorded;
  const row = await db
    .insertInto("trace_events")
    .values({
      id: recorded.id,
      event_hash: recorded.eventHash,
      type: event.type,
      action: event.type === "TransformationEvent" ? null : event.action,
      biz_step: event.bizStep,
      disposition: event.disposition ?? null,
      occurred_at: recorded.occurredAt,
      recorded_at: recorded.recordedAt,
      recorded_by: recorded.recordedBy,
      seller_id: recorded.sellerId,
      place_id: recorded.placeId,
      declares_error_of: recorded.declaresErrorOf,
      body: JSON.stringify(event),
    })
    .onConflict((oc) => oc.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The event that is stored under this hash; an error declaration of it is not meant. */
export async function findEventIdByHash(db: Db, eventHash: string): Promise<TraceEventId | undefined> {
  const row = await db
    .selectFrom("trace_events")
    .select("id")
    .where("event_hash", "=", eventHash)
    .where("declares_error_of", "is", null)
    .executeTakeFirst();
  return row?.id as TraceEventId | undefined;
}

const storedEvents = (db: Db) =>
  db
    .selectFrom("trace_event_lots")
    .innerJoin("trace_events", "trace_events.id", "trace_event_lots.event_id")
    .leftJoin("trace_events as declarations", "declarations.declares_error_of", "trace_events.id")
    .leftJoin("places", "places.id", "trace_events.place_id")
    .leftJoin("communes", "communes.code", "places.commune_code")
    .select([
      "trace_event_lots.lot_id as lotId",
      "trace_event_lots.role",
      "trace_events.id",
      "trace_events.event_hash as eventHash",
      "trace_events.biz_step as bizStep",
      "trace_events.disposition",
      "trace_events.action",
      "trace_events.occurred_at as occurredAt",
      "trace_events.recorded_at as recordedAt",
      "trace_events.place_id as placeId",
      "trace_events.body",
      "declarations.recorded_at as declaredWrongAt",
      "places.name as placeName",
      "places.name_en as placeNameEn",
      "places.kind as placeKind",
      "places.former_name as formerName",
      "places.gln",
      "places.gln_extension as glnExtension",
      "places.keeper_name as keeperName",
      "communes.full_name as commune",
      "communes.full_name_en as communeEn",
    ])
    .where("trace_events.declares_error_of", "is", null)
    .$castTo<StoredEvent>();

/**
 * Every event of these lots in the order in which it happened, the ones declared wrong among them and marked. Sales to
 * buyers are left out: there may be thousands, and the balance tells them.
 */
export async function listLotEvents(db: Db, lotIds: readonly LotId[]): Promise<StoredEvent[]> {
  if (lotIds.length === 0) return [];
  return storedEvents(db)
    .where("trace_event_lots.lot_id", "in", [...lotIds])
    .where("trace_events.biz_step", "!=", "retail_selling")
    .orderBy("trace_event_lots.occurred_at")
    .orderBy("trace_event_lots.event_id")
    .execute();
}

/** Sales to consumers are not told, one by one, to anybody else. */
export const UNTOLD_STEPS = ["retail_selling", "dispensing"] as const;

/** Events of these lots that their public pages tell, in the order in which they happened. */
export async function listToldLotEvents(db: Db, lotIds: readonly LotId[]): Promise<StoredEvent[]> {
  if (lotIds.length === 0) return [];
  return storedEvents(db)
    .where("trace_event_lots.lot_id", "in", [...lotIds])
    .where((eb) =>
      eb.or([eb("trace_events.biz_step", "is", null), eb("trace_events.biz_step", "not in", [...UNTOLD_STEPS])]),
    )
    .orderBy("trace_event_lots.occurred_at")
    .orderBy("trace_event_lots.event_id")
    .execute();
}

/**
 * How the goods of lots that were made of other lots began: the last harvest, or receipt from outside, among what each was
 * made of. One row a lot, told under the lot that was asked for.
 */
export async function listBeginnings(db: Db, lotIds: readonly LotId[]): Promise<StoredEvent[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<{ lotId: LotId; beginId: LotId; eventId: TraceEventId }>`
    with recursive walk (root, id, depth) as (
      select root, root, 0 from unnest(${[...lotIds]}::uuid[]) as asked (root)
      union
      select w.root, e.parent_id, w.depth + 1 from walk w join lot_edges e on e.child_id = w.id where w.depth < 12
    )
    select distinct on (w.root) w.root as "lotId", w.id as "beginId", t.event_id as "eventId"
    from walk w
    join trace_event_lots t on t.lot_id = w.id and t.role = 'object' and t.flow = 'entered' and not t.is_void
    where w.depth > 0
    order by w.root, t.occurred_at desc, t.event_id
  `.execute(db);
  if (rows.length === 0) return [];
  const events = await storedEvents(db)
    .where("trace_events.id", "in", [...new Set(rows.map(({ eventId }) => eventId))])
    .where("trace_event_lots.lot_id", "in", [...new Set(rows.map(({ beginId }) => beginId))])
    .execute();
  return rows.flatMap(({ lotId, beginId, eventId }) => {
    const event = events.find((one) => one.id === eventId && one.lotId === beginId);
    return event ? [{ ...event, lotId }] : [];
  });
}

/** One event of a lot that this seller recorded; undefined when it belongs to another lot or is another's word. */
export async function findLotEvent(
  db: Db,
  lotId: LotId,
  eventId: TraceEventId,
  sellerId: SellerId,
): Promise<StoredEvent | undefined> {
  return storedEvents(db)
    .where("trace_event_lots.lot_id", "=", lotId)
    .where("trace_events.id", "=", eventId)
    .where("trace_events.seller_id", "=", sellerId)
    .executeTakeFirst();
}

/** The event as it was stored. */
export async function findTraceEventBody(db: Db, id: TraceEventId): Promise<MarketEvent | undefined> {
  const row = await db.selectFrom("trace_events").select("body").where("id", "=", id).executeTakeFirst();
  return row?.body as unknown as MarketEvent | undefined;
}

/** Codes of the lots that an event made and that something was done with since: sold, used, sent on, put on offer. */
export async function listMovedOutputs(db: Db, eventId: TraceEventId): Promise<string[]> {
  const rows = await db
    .selectFrom("trace_event_lots as made")
    .innerJoin("lot_identities", "lot_identities.id", "made.lot_id")
    .select("lot_identities.code")
    .where("made.event_id", "=", eventId)
    .where("made.role", "=", "output")
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom("trace_event_lots as later")
            .select("later.event_id")
            .whereRef("later.lot_id", "=", "made.lot_id")
            .whereRef("later.event_id", "!=", "made.event_id")
            .where("later.flow", "is not", null)
            .where("later.is_void", "=", false),
        ),
        eb.exists(
          eb
            .selectFrom("listing_lots")
            .select("listing_lots.lot_id")
            .whereRef("listing_lots.lot_id", "=", "made.lot_id"),
        ),
      ]),
    )
    .orderBy("lot_identities.code")
    .execute();
  return rows.map(({ code }) => code);
}
