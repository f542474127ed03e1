import { sql, type RawBuilder } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { LotId, ProductId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { Direction, GraphEdge } from "#app/domain/traceability/lot-graph.ts";
import type { LotKind } from "#app/domain/traceability/fold-lot.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";
import { inBatches } from "./in-batches.ts";

/** Past this many steps no route is drawn; what a lot reaches is never cut off. */
const DRAWN_DEPTH = 12;

/** The column that a walk starts from and the one that it comes to. `UNION` keeps each lot once, so a cycle ends by itself. */
const ends = (direction: Direction): { from: RawBuilder<unknown>; to: RawBuilder<unknown> } => {
  const [parent, child] = [sql.ref("e.parent_id"), sql.ref("e.child_id")];
  return direction === "forward" ? { from: parent, to: child } : { from: child, to: parent };
};

/** Every lot that was made of this one, or that it was made of, however far; the lot itself is not among them. */
export async function listReachedLots(
  db: Db,
  lotIds: readonly LotId[],
  direction: Direction,
  limit?: number,
): Promise<LotId[]> {
  if (lotIds.length === 0) return [];
  const { from, to } = ends(direction);
  const { rows } = await sql<{ ids: LotId[] | null }>`
    with recursive reached (id) as (
      select ${to} from lot_edges e where ${from} = any(${[...lotIds]}::uuid[])
      union
      select ${to} from reached r join lot_edges e on ${from} = r.id
    )
    select array_agg(id) as ids
    from (select id from reached where id <> all(${[...lotIds]}::uuid[]) ${limit === undefined ? sql`` : sql`limit ${limit}`}) r
  `.execute(db);
  return rows[0]?.ids ?? [];
}

export type RouteLot = { readonly id: LotId; readonly depth: number };

/** The lots of a route that can be drawn, with the fewest steps to each; at most `DRAWN_DEPTH` steps away. */
export async function listRouteLots(db: Db, lotId: LotId, direction: Direction): Promise<RouteLot[]> {
  const { from, to } = ends(direction);
  const { rows } = await sql<RouteLot>`
    with recursive walk (id, depth) as (
      select ${to}, 1 from lot_edges e where ${from} = ${lotId}
      union
      select ${to}, w.depth + 1 from walk w join lot_edges e on ${from} = w.id where w.depth < ${DRAWN_DEPTH}
    )
    select id, min(depth) as depth from walk where id <> ${lotId} group by id order by min(depth), id
  `.execute(db);
  return rows;
}

/** The edges that run between lots of a set. */
export async function listEdgesAmong(db: Db, lotIds: readonly LotId[]): Promise<GraphEdge<LotId>[]> {
  if (lotIds.length < 2) return [];
  const ids = [...lotIds];
  const { rows } = await sql<GraphEdge<LotId>>`
    select distinct e.parent_id as "parentId", e.child_id as "childId"
    from unnest(${ids}::uuid[]) as p (id) join lot_edges e on e.parent_id = p.id
    where e.child_id = any(${ids}::uuid[])
    order by 1, 2
  `.execute(db);
  return rows;
}

export type TracedLot = {
  readonly id: LotId;
  readonly gtin: string;
  readonly code: string;
  readonly productId: ProductId;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly kind: LotKind | null;
  readonly state: LotState | null;
  readonly quantity: number | null;
  readonly uom: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly producedOn: Day | null;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly sellerNameEn: string | null;
};

export const LOT_COLUMNS = sql`
  i.id, products.gtin, i.code, i.product_id as "productId", products.name as "productName",
  products.name_en as "productNameEn", l.kind, l.state, l.quantity, l.uom, products.unit, products.unit_en as "unitEn",
  (select goods_group from categories where categories.code = products.category_code) as "group", products.category_code as "categoryCode", l.produced_on as "producedOn", i.seller_id as "sellerId", sellers.display_name as "sellerName",
  sellers.display_name_en as "sellerNameEn"
`;
/** A lot whose beginning was declared wrong has a number and no row in `lots`. */
const LOT_JOINS = sql`
  join products on products.id = i.product_id
  join sellers on sellers.id = i.seller_id
  left join lots l on l.id = i.id
`;

/** What is known of these lots, in the order given. */
export async function listTracedLots(db: Db, lotIds: readonly LotId[]): Promise<TracedLot[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<TracedLot>`
    select ${LOT_COLUMNS}
    from unnest(${[...lotIds]}::uuid[]) with ordinality as wanted (id, position)
    join lot_identities i on i.id = wanted.id
    ${LOT_JOINS}
    order by wanted.position
  `.execute(db);
  return rows;
}

export type EnterpriseShare = {
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly sellerNameEn: string | null;
  readonly open: number;
  readonly held: number;
  readonly recalled: number;
  readonly total: number;
};

/** Whose these lots are and how they stand, the largest share first. */
export async function listEnterpriseShares(db: Db, lotIds: readonly LotId[]): Promise<EnterpriseShare[]> {
  const shares = new Map<SellerId, EnterpriseShare>();
  for (const batch of inBatches(lotIds))
    for (const share of await sharesOf(db, batch)) {
      const { open, held, recalled, total } = shares.get(share.sellerId) ?? NO_SHARE;
      shares.set(share.sellerId, {
        ...share,
        open: share.open + open,
        held: share.held + held,
        recalled: share.recalled + recalled,
        total: share.total + total,
      });
    }
  return [...shares.values()].sort((a, b) => b.total - a.total || a.sellerName.localeCompare(b.sellerName, "vi"));
}

const NO_SHARE = { open: 0, held: 0, recalled: 0, total: 0 };

async function sharesOf(db: Db, lotIds: readonly LotId[]): Promise<EnterpriseShare[]> {
  const { rows } = await sql<EnterpriseShare>`
    select sellers.id as "sellerId", sellers.display_name as "sellerName", sellers.display_name_en as "sellerNameEn",
      c.open::int, c.held::int, c.recalled::int, c.total::int
    from (
      select i.seller_id, count(*) filter (where l.state = 'open') as open,
        count(*) filter (where l.state = 'held') as held, count(*) filter (where l.state = 'recalled') as recalled,
        count(*) as total
      from unnest(${[...lotIds]}::uuid[]) as wanted (id)
      join lot_identities i on i.id = wanted.id
      left join lots l on l.id = i.id
      group by i.seller_id
    ) c
    join sellers on sellers.id = c.seller_id
  `.execute(db);
  return rows;
}

/** A lot as a file or an answer to a program names it. */
export type LotLine = Pick<TracedLot, "id" | "gtin" | "code" | "productName" | "sellerName" | "state" | "kind">;

/** Names of lots, as many as there are. */
export async function listLotLines(db: Db, lotIds: readonly LotId[]): Promise<LotLine[]> {
  const lines: LotLine[] = [];
  for (const batch of inBatches(lotIds)) {
    const { rows } = await sql<LotLine>`
      select i.id, products.gtin, i.code, products.name as "productName", sellers.display_name as "sellerName", l.state, l.kind
      from unnest(${batch}::uuid[]) as wanted (id)
      join lot_identities i on i.id = wanted.id
      join products on products.id = i.product_id
      join sellers on sellers.id = i.seller_id
      left join lots l on l.id = i.id
    `.execute(db);
    for (const row of rows) lines.push(row);
  }
  return lines;
}

/** Whether a seller has, or had, goods of a lot. */
export async function holdsLot(db: Db, lotId: LotId, sellerId: SellerId): Promise<boolean> {
  const held = await db
    .selectFrom("lot_balances")
    .select("lot_id")
    .where("lot_id", "=", lotId)
    .where("holder_id", "=", sellerId)
    .executeTakeFirst();
  return held !== undefined;
}

/** The step between two lots: the event, how much of the parent went in, the day. */
export type LotStep = TracedLot & {
  readonly eventId: TraceEventId;
  readonly eventHash: string;
  readonly bizStep: string | null;
  readonly amount: number | null;
  readonly amountUom: string | null;
  readonly occurredAt: Date;
};

/** One step from a lot: what it was made of, or what was made of it (Circular 17/2021/TT-BNNPTNT, art. 4), oldest first. */
export async function listLotSteps(db: Db, lotId: LotId, direction: Direction, limit: number): Promise<LotStep[]> {
  const { from, to } = ends(direction);
  const { rows } = await sql<LotStep>`
    select ${LOT_COLUMNS}, e.event_id as "eventId", events.event_hash as "eventHash", events.biz_step as "bizStep",
      e.quantity as amount, e.uom as "amountUom", e.occurred_at as "occurredAt"
    from lot_edges e
    join lot_identities i on i.id = ${to}
    ${LOT_JOINS}
    join trace_events events on events.id = e.event_id
    where ${from} = ${lotId}
    order by e.occurred_at, i.id
    limit ${limit}
  `.execute(db);
  return rows;
}

/** One step both ways in one question; as many of each as asked. */
export async function listNeighbours(
  db: Db,
  lotId: LotId,
  limit: number,
): Promise<(LotStep & { readonly direction: Direction })[]> {
  const { rows } = await sql<LotStep & { direction: Direction }>`
    with near as (
      (select 'back' as direction, parent_id as id, event_id, quantity, uom, occurred_at from lot_edges
        where child_id = ${lotId} order by occurred_at, parent_id limit ${limit})
      union all
      (select 'forward', child_id, event_id, quantity, uom, occurred_at from lot_edges
        where parent_id = ${lotId} order by occurred_at, child_id limit ${limit})
    )
    select ${LOT_COLUMNS}, near.direction, near.event_id as "eventId", events.event_hash as "eventHash",
      events.biz_step as "bizStep", near.quantity as amount, near.uom as "amountUom", near.occurred_at as "occurredAt"
    from near
    join lot_identities i on i.id = near.id
    ${LOT_JOINS}
    join trace_events events on events.id = near.event_id
    order by near.occurred_at, i.id
  `.execute(db);
  return rows;
}

/** How many lots stand one step away. */
export async function countLotSteps(db: Db, lotId: LotId, direction: Direction): Promise<number> {
  const { from, to } = ends(direction);
  const { rows } = await sql<{ n: number }>`
    select count(distinct ${to})::int as n from lot_edges e where ${from} = ${lotId}
  `.execute(db);
  return rows[0]?.n ?? 0;
}
