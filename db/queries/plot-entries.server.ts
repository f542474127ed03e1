import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { LotId, PlaceId, ProductId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { DiaryFacts } from "#app/domain/traceability/diary-entry.ts";
import type { DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";

/** The diary of places as projections tell it, and what it says of the lots that were born there. */

export type NewPlotEntry = {
  eventId: TraceEventId;
  sellerId: SellerId;
  placeId: PlaceId;
  /** The GTIN of the goods it was for; a lot says it itself. */
  goods: string | null;
  lotId: LotId | null;
  step: DiaryStepKey;
  occurredAt: Date;
  occurredOn: Day;
  facts: DiaryFacts;
  growerCode: string | null;
  safeFrom: Day | null;
};

export async function insertPlotEntry(db: Db, entry: NewPlotEntry): Promise<void> {
  await sql`
    insert into plot_entries
      (event_id, seller_id, place_id, product_id, lot_id, step, occurred_at, occurred_on, facts, grower_code, safe_from)
    select ${entry.eventId}, ${entry.sellerId}, ${entry.placeId},
      coalesce((select product_id from lot_identities where id = ${entry.lotId}::uuid),
        (select id from products where gtin = ${entry.goods} and seller_id = ${entry.sellerId})),
      ${entry.lotId}, ${entry.step}, ${entry.occurredAt}, ${entry.occurredOn}, ${JSON.stringify(entry.facts)},
      ${entry.growerCode}, ${entry.safeFrom}
  `.execute(db);
}

export async function insertEventPictures(db: Db, eventId: TraceEventId, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  await sql`
    insert into event_pictures (event_id, position, file_id)
    select ${eventId}, n.position, files.id
    from unnest(${[...fileIds]}::text[]) with ordinality as n (id, position) join files on files.id = n.id
  `.execute(db);
}

export async function voidPlotEntry(db: Db, eventId: TraceEventId): Promise<void> {
  await db.updateTable("plot_entries").set({ is_void: true }).where("event_id", "=", eventId).execute();
}

export type StoredPlotEntry = {
  placeId: PlaceId;
  lotId: LotId | null;
  step: DiaryStepKey;
  occurredAt: Date;
  occurredOn: Day;
  safeFrom: Day | null;
};

export async function findPlotEntry(db: Db, eventId: TraceEventId): Promise<StoredPlotEntry | undefined> {
  return db
    .selectFrom("plot_entries")
    .select([
      "place_id as placeId",
      "lot_id as lotId",
      "step",
      "occurred_at as occurredAt",
      "occurred_on as occurredOn",
      "safe_from as safeFrom",
    ])
    .where("event_id", "=", eventId)
    .$castTo<StoredPlotEntry>()
    .executeTakeFirst();
}

/** A lot that was harvested or made, and the moment of it. Lots made of other lots are not among them. */
export type BornLot = {
  lotId: LotId;
  placeId: PlaceId;
  productId: ProductId;
  group: GoodsGroup;
  categoryCode: string;
  bornAt: Date;
};

/** The lots among these that an event brought into being from the field or the workshop. */
export async function listBornLots(db: Db, lotIds: readonly LotId[]): Promise<BornLot[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<BornLot>`
    select l.id as "lotId", l.place_id as "placeId", l.product_id as "productId", c.goods_group as "group",
      c.code as "categoryCode", b.occurred_at as "bornAt"
    from lots l
    join products p on p.id = l.product_id
    join categories c on c.code = p.category_code
    join lateral (
      select t.occurred_at from trace_event_lots t join trace_events e on e.id = t.event_id
      where t.lot_id = l.id and t.role = 'object' and t.flow = 'entered' and not t.is_void
        and e.biz_step = 'commissioning'
      order by e.seq desc limit 1
    ) b on true
    where l.id = any(${[...lotIds]}::uuid[])
    order by l.id
  `.execute(db);
  return rows;
}

/** Lots born at a place from one day to another, whatever became of them. */
export async function listLotIdsOfPlace(db: Db, placeId: PlaceId, from: Day, to: Day): Promise<LotId[]> {
  const rows = await db
    .selectFrom("lots")
    .select("id")
    .where("place_id", "=", placeId)
    .where("produced_on", ">=", from)
    .where("produced_on", "<=", to)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id as LotId);
}

/** From when on and until when the work of a place belongs to a lot that was born there. */
export type FieldWindow = {
  lotId: LotId;
  placeId: PlaceId;
  productId: ProductId;
  /** No earlier than this, however long ago the crop began. */
  from: Date;
  until: Date;
};

/**
 * Tells anew which work of its place belongs to each lot: everything since the crop began there, for its product or for all
 * that grows there. What was declared wrong stays linked and is marked. A lot without a window has none.
 */
export async function relinkFieldWork(
  db: Db,
  relinked: readonly LotId[],
  windows: readonly FieldWindow[],
  beginSteps: readonly DiaryStepKey[],
): Promise<void> {
  if (relinked.length === 0) return;
  await sql`delete from trace_event_lots where role = 'field' and lot_id = any(${[...relinked]}::uuid[])`.execute(db);
  await linkFieldWork(db, windows, beginSteps);
}

/** Links the work that falls into the windows; of one entry alone, where it begins nothing and so moves no window. */
export async function linkFieldWork(
  db: Db,
  windows: readonly FieldWindow[],
  beginSteps: readonly DiaryStepKey[],
  only?: TraceEventId,
): Promise<void> {
  if (windows.length === 0) return;
  await sql`
    insert into trace_event_lots (event_id, lot_id, role, holder_id, occurred_at, is_void)
    select e.event_id, w.lot_id, 'field', e.seller_id, e.occurred_at, e.is_void
    from unnest(
      ${windows.map(({ lotId }) => lotId)}::uuid[], ${windows.map(({ placeId }) => placeId)}::uuid[],
      ${windows.map(({ productId }) => productId)}::uuid[], ${windows.map(({ from }) => from)}::timestamptz[],
      ${windows.map(({ until }) => until)}::timestamptz[]
    ) as w (lot_id, place_id, product_id, since, until)
    cross join lateral (
      select coalesce(max(b.occurred_at), w.since) as began_at
      from plot_entries b
      where b.place_id = w.place_id and b.lot_id is null and not b.is_void
        and (b.product_id is null or b.product_id = w.product_id)
        and b.step = any(${[...beginSteps]}::text[]) and b.occurred_at between w.since and w.until
    ) began
    join plot_entries e on e.place_id = w.place_id and e.lot_id is null
      and (e.product_id is null or e.product_id = w.product_id)
      and e.occurred_at between began.began_at and w.until
      and (${only ?? null}::uuid is null or e.event_id = ${only ?? null}::uuid)
  `.execute(db);
}

export type TreatmentRow = { at: Date; waitingDays: number; product: string };

/** Treatments of a place whose waiting days reach beyond a day; nothing that was declared wrong. */
export async function listTreatments(db: Db, placeId: PlaceId, waitingBeyond: Day): Promise<TreatmentRow[]> {
  const { rows } = await sql<TreatmentRow>`
    select occurred_at as at, (facts ->> 'waitingDays')::int as "waitingDays", facts ->> 'product' as product
    from plot_entries
    where place_id = ${placeId} and safe_from > ${waitingBeyond} and safe_from is not null and not is_void
  `.execute(db);
  return rows;
}

/**
 * True when a laboratory found the lot good after its harvest, and the report was kept: a passed test that nobody declared
 * wrong, dated on that day or later, with its document.
 */
export async function hasPassedTest(db: Db, lotId: LotId, from: Day): Promise<boolean> {
  const { rows } = await sql<{ passed: boolean }>`
    select exists (
      select from trace_event_lots t join trace_events e on e.id = t.event_id
      where t.lot_id = ${lotId} and t.role = 'object' and not t.is_void and e.biz_step = 'inspecting'
        and e.disposition = 'conformant' and e.body ? 'cholanh:document'
        and (e.occurred_at at time zone 'Asia/Ho_Chi_Minh')::date >= ${from}
    ) as passed
  `.execute(db);
  return rows[0]?.passed ?? false;
}
