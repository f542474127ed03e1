import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, ProductId, SellerId, TraceEventId, UserId } from "#app/domain/shared/ids.ts";
import type { MarketEvent } from "#app/domain/traceability/epcis-event.ts";
import type { Flow, LinkRole } from "#app/domain/traceability/event-lines.ts";
import type { FoldedLot, LotEvent, LotNumber } from "#app/domain/traceability/fold-lot.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";
import type { LotUnit, NetContent } from "#app/domain/traceability/quantity.ts";

/** A lot that an event may be linked to; its unit is undefined while nothing has brought it into being. */
export type LinkTarget = { lotId: LotId; gtin: string; lot: string; uom: LotUnit | undefined; content: NetContent };

export async function listLinkTargets(
  db: Db,
  names: readonly { readonly gtin: string; readonly lot: string }[],
): Promise<LinkTarget[]> {
  if (names.length === 0) return [];
  const { rows } = await sql<Omit<LinkTarget, "uom"> & { uom: LotUnit; isBorn: boolean }>`
    select i.id as "lotId", p.gtin, i.code as lot, l.uom, l.id is not null as "isBorn",
      jsonb_build_object('amount', p.net_content, 'unit', p.net_content_unit) as content
    from unnest(${names.map(({ gtin }) => gtin)}::text[], ${names.map(({ lot }) => lot)}::text[]) as n (gtin, code)
    join products p on p.gtin = n.gtin
    join lot_identities i on i.product_id = p.id and i.code = n.code
    left join lots l on l.id = i.id
  `.execute(db);
  return rows.map(({ isBorn, uom, ...target }) => ({ ...target, uom: isBorn ? uom : undefined }));
}

export type NewLink = {
  lotId: LotId;
  role: LinkRole;
  quantity: number | null;
  uom: string | null;
  flow: Flow | null;
  holderId: SellerId;
};

export async function insertLinks(
  db: Db,
  event: { id: TraceEventId; occurredAt: Date },
  links: readonly NewLink[],
): Promise<void> {
  if (links.length === 0) return;
  const column = <T>(pick: (link: NewLink) => T) => links.map(pick);
  await sql`
    insert into trace_event_lots (event_id, lot_id, role, quantity, uom, flow, holder_id, occurred_at)
    select ${event.id}::uuid, lot_id, role, quantity, uom, flow, holder_id, ${event.occurredAt}::timestamptz
    from unnest(
      ${column((l) => l.lotId)}::uuid[], ${column((l) => l.role)}::text[], ${column((l) => l.quantity)}::numeric[],
      ${column((l) => l.uom)}::text[], ${column((l) => l.flow)}::text[], ${column((l) => l.holderId)}::uuid[]
    ) as t (lot_id, role, quantity, uom, flow, holder_id)
  `.execute(db);
}

/** Marks what an event said of its lots as declared wrong, and answers the lots. */
export async function voidLinks(db: Db, eventId: TraceEventId): Promise<LotId[]> {
  const rows = await db
    .updateTable("trace_event_lots")
    .set({ is_void: true })
    .where("event_id", "=", eventId)
    .returning("lot_id as lotId")
    .execute();
  return [...new Set(rows.map((row) => row.lotId as LotId))];
}

/** Steps whose events say what a lot is; sales and journeys of a lot may be thousands and say nothing of that. */
const TELLING_STEPS = ["commissioning", "receiving", "creating_class_instance", "other", "packing", "inspecting"];

export type LotHistory = {
  lotId: LotId;
  productId: ProductId;
  sellerId: SellerId;
  number: LotNumber;
  events: LotEvent[];
};

/** What each lot's columns are folded from, in the order of recording; nothing that was declared wrong. */
export async function listLotHistories(db: Db, lotIds: readonly LotId[]): Promise<LotHistory[]> {
  if (lotIds.length === 0) return [];
  const [{ rows: identities }, { rows: events }] = await Promise.all([
    sql<Omit<LotHistory, "number" | "events"> & LotNumber>`
      select i.id as "lotId", i.product_id as "productId", i.seller_id as "sellerId", p.gtin, i.code,
        i.beside_events as "besideEvents"
      from lot_identities i join products p on p.id = i.product_id
      where i.id = any(${[...lotIds]}::uuid[])
    `.execute(db),
    sql<LotEvent & { lotId: LotId }>`
      select t.lot_id as "lotId", e.body as event, e.place_id as "placeId", e.recorded_at as "recordedAt",
        e.recorded_by as "recordedBy"
      from trace_event_lots t join trace_events e on e.id = t.event_id
      where t.lot_id = any(${[...lotIds]}::uuid[]) and not t.is_void and t.role in ('object', 'output')
        and not (e.biz_step = 'inspecting' and e.body ? 'persistentDisposition')
        and (e.type = 'TransformationEvent' or e.biz_step = any(${TELLING_STEPS}::text[]))
      order by e.seq
    `.execute(db),
  ]);
  const byLot = new Map<LotId, LotEvent[]>();
  for (const { lotId, ...event } of events) byLot.set(lotId, [...(byLot.get(lotId) ?? []), event]);
  return identities.map(({ lotId, productId, sellerId, ...number }) => ({
    lotId,
    productId,
    sellerId,
    number,
    events: byLot.get(lotId) ?? [],
  }));
}

/** Writes the columns of a lot as its events tell them; its state is kept, a new lot is open. */
export async function upsertLot(db: Db, history: LotHistory, lot: FoldedLot): Promise<void> {
  const columns = {
    place_id: lot.placeId,
    packed_place_id: lot.packedPlaceId,
    produced_on: lot.producedOn,
    packed_on: lot.packedOn,
    expires_on: lot.expiresOn,
    quantity: lot.quantity,
    uom: lot.uom,
    kind: lot.kind,
    facts: JSON.stringify(lot.facts),
    created_at: lot.createdAt,
    created_by: lot.createdBy,
  };
  await db
    .insertInto("lots")
    .values({
      id: history.lotId,
      seller_id: history.sellerId,
      product_id: history.productId,
      code: history.number.code,
      state: "open",
      ...columns,
    })
    .onConflict((oc) => oc.column("id").doUpdateSet(columns))
    .execute();
}

/** A lot that no event brings into being any more is no lot; its number stays given. */
export async function deleteLot(db: Db, lotId: LotId): Promise<void> {
  await db.deleteFrom("lots").where("id", "=", lotId).execute();
}

/** Moves lots to a state. From a recall nothing leads back, except that a lot was never made of what was recalled. */
export async function updateLotStates(
  db: Db,
  lotIds: readonly LotId[],
  state: LotState,
  { from }: { from?: LotState } = {},
): Promise<void> {
  if (lotIds.length === 0) return;
  const may = from === undefined ? sql`state not in ('recalled', ${state})` : sql`state = ${from}`;
  await sql`update lots set state = ${state} where id = any(${[...lotIds]}::uuid[]) and ${may}`.execute(db);
}

export type NewEdge = { parentId: LotId; childId: LotId; quantity: number | null; uom: string | null };

export async function insertEdges(
  db: Db,
  event: { id: TraceEventId; occurredAt: Date },
  edges: readonly NewEdge[],
): Promise<void> {
  if (edges.length === 0) return;
  await db
    .insertInto("lot_edges")
    .values(
      edges.map((edge) => ({
        parent_id: edge.parentId,
        child_id: edge.childId,
        event_id: event.id,
        quantity: edge.quantity,
        uom: edge.uom,
        occurred_at: event.occurredAt,
      })),
    )
    .execute();
}

export async function deleteEdgesOf(db: Db, eventId: TraceEventId): Promise<void> {
  await db.deleteFrom("lot_edges").where("event_id", "=", eventId).execute();
}

/** Steps that bring goods to a place; the last of them says where a lot stands. */
export const MOVING_STEPS = ["receiving", "arriving", "storing", "stocking", "accepting"] as const;

/** Counts anew what each holder has of these lots, from the link rows that stand, and where it was seen last. */
export async function refreshBalances(db: Db, lotIds: readonly LotId[]): Promise<void> {
  if (lotIds.length === 0) return;
  const sum = (flow: Flow) => sql`coalesce(sum(t.quantity) filter (where t.flow = ${flow}), 0)`;
  await sql`
    insert into lot_balances as b
      (lot_id, holder_id, entered, used, sold, delivered, destroyed, sent, got, place_id, seen_at)
    select t.lot_id, t.holder_id, ${sum("entered")}, ${sum("used")}, ${sum("sold")}, ${sum("delivered")},
      ${sum("destroyed")}, ${sum("sent")}, ${sum("got")},
      (array_agg(e.place_id order by t.occurred_at desc, e.seq desc))[1], max(t.occurred_at)
    from trace_event_lots t join trace_events e on e.id = t.event_id
    where t.lot_id = any(${[...lotIds]}::uuid[]) and not t.is_void
      and (t.flow is not null or (t.role = 'object' and e.biz_step = any(${[...MOVING_STEPS]}::text[])))
    group by t.lot_id, t.holder_id
    having count(t.flow) > 0
    on conflict (lot_id, holder_id) do update set
      entered = excluded.entered, used = excluded.used, sold = excluded.sold, delivered = excluded.delivered,
      destroyed = excluded.destroyed, sent = excluded.sent, got = excluded.got, place_id = excluded.place_id,
      seen_at = excluded.seen_at
  `.execute(db);
  await sql`
    delete from lot_balances b where b.lot_id = any(${[...lotIds]}::uuid[]) and not exists (
      select from trace_event_lots t
      where t.lot_id = b.lot_id and t.holder_id = b.holder_id and t.flow is not null and not t.is_void)
  `.execute(db);
}

export type ReplayedEvent = {
  id: TraceEventId;
  seq: number;
  eventHash: string;
  event: MarketEvent;
  occurredAt: Date;
  recordedAt: Date;
  recordedBy: UserId | null;
  sellerId: SellerId;
  placeId: PlaceId | null;
  declaresErrorOf: TraceEventId | null;
};

/** Events in the order of recording, after `seq`. */
export async function listEventsToReplay(db: Db, after: number, limit: number): Promise<ReplayedEvent[]> {
  return db
    .selectFrom("trace_events")
    .select([
      "id",
      "seq",
      "event_hash as eventHash",
      "body as event",
      "occurred_at as occurredAt",
      "recorded_at as recordedAt",
      "recorded_by as recordedBy",
      "seller_id as sellerId",
      "place_id as placeId",
      "declares_error_of as declaresErrorOf",
    ])
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .$castTo<ReplayedEvent>()
    .execute();
}

/** Empties tables that are told again from the events. */
export async function emptyProjections(db: Db, tables: readonly string[]): Promise<void> {
  await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}
