import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { Flow, LinkRole } from "#app/domain/traceability/event-lines.ts";
import type { LotKind } from "#app/domain/traceability/fold-lot.ts";
import type { LocatedPlace, MapName } from "#app/domain/traceability/origin-map.ts";
import type { LotUnit, NetContent } from "#app/domain/traceability/quantity.ts";
import { UNTOLD_STEPS } from "./trace-events.server.ts";

/** What the origin page tells of a lot and of the lots it was made of. Every question is one statement, however deep. */

const DRAWN_DEPTH = 12;
const MOST_LOTS = 120;
const MOST_EVENTS = 800;

export type FamilyLot = {
  id: LotId;
  depth: number;
  gtin: string;
  code: string;
  productName: string;
  productNameEn: string | null;
  group: string;
  categoryCode: string;
  sellerId: SellerId;
  isPublic: boolean;
  kind: LotKind;
  uom: LotUnit;
  content: NetContent;
  tolerancePermille: number;
  entered: number;
  used: number;
  sold: number;
  delivered: number;
  destroyed: number;
  sent: number;
  got: number;
};

/** The lot itself and those it was made of, the nearest first; `UNION` ends what runs in a circle. */
export async function listFamilyLots(db: Db, lotId: LotId): Promise<FamilyLot[]> {
  const sum = (flow: Flow) => sql`coalesce(b.${sql.ref(flow)}, 0)::float8 as ${sql.ref(flow)}`;
  const total = (flow: Flow) => sql`sum(${sql.ref(flow)}) as ${sql.ref(flow)}`;
  const flows = ["entered", "used", "sold", "delivered", "destroyed", "sent", "got"] as const;
  const { rows } = await sql<FamilyLot>`
    with recursive walk (id, depth) as (
      select ${lotId}::uuid, 0
      union
      select e.parent_id, w.depth + 1 from walk w join lot_edges e on e.child_id = w.id where w.depth < ${DRAWN_DEPTH}
    ), family as (
      select id, min(depth) as depth from walk group by id order by min(depth), id limit ${MOST_LOTS}
    )
    select l.id, f.depth, p.gtin, l.code, p.name as "productName", p.name_en as "productNameEn", c.goods_group as "group",
      p.category_code as "categoryCode", l.seller_id as "sellerId",
      s.state in ('approved', 'suspended', 'struck_off') as "isPublic", l.kind, l.uom,
      jsonb_build_object('amount', p.net_content, 'unit', p.net_content_unit) as content,
      p.balance_tolerance_permille as "tolerancePermille", ${sql.join(flows.map(sum))}
    from family f
    join lots l on l.id = f.id
    join products p on p.id = l.product_id
    join categories c on c.code = p.category_code
    join sellers s on s.id = l.seller_id
    left join lateral (select ${sql.join(flows.map(total))} from lot_balances where lot_id = l.id) b on true
    order by f.depth, l.id
  `.execute(db);
  return rows;
}

export type FamilyEvent = {
  lotId: LotId;
  id: TraceEventId;
  bizStep: string | null;
  disposition: string | null;
  occurredAt: Date;
  sellerId: SellerId;
  placeId: PlaceId | null;
  role: LinkRole;
  flow: Flow | null;
  quantity: number | null;
  uom: string | null;
  body: { readonly [key: string]: unknown };
};

/** What stands of the events of these lots, oldest first; sales to consumers left out. */
export async function listFamilyEvents(db: Db, lotIds: readonly LotId[]): Promise<FamilyEvent[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<FamilyEvent>`
    select t.lot_id as "lotId", e.id, e.biz_step as "bizStep", e.disposition, e.occurred_at as "occurredAt",
      e.seller_id as "sellerId", e.place_id as "placeId", t.role, t.flow, t.quantity::float8 as quantity, t.uom, e.body
    from trace_event_lots t
    join trace_events e on e.id = t.event_id
    where t.lot_id = any(${[...lotIds]}::uuid[]) and not t.is_void
      and (e.biz_step is null or e.biz_step <> all(${[...UNTOLD_STEPS]}::text[]))
    order by t.occurred_at, e.seq
    limit ${MOST_EVENTS}
  `.execute(db);
  return rows;
}

export type MakingLine = {
  eventId: TraceEventId;
  lotId: LotId;
  role: "input" | "output";
  quantity: number;
  uom: string | null;
  content: NetContent;
};

/** Both sides of every making that led to one of these lots, lots made beside them among the outputs. */
export async function listMakingLines(db: Db, lotIds: readonly LotId[]): Promise<MakingLine[]> {
  if (lotIds.length < 2) return [];
  const { rows } = await sql<MakingLine>`
    select t.event_id as "eventId", t.lot_id as "lotId", t.role, t.quantity::float8 as quantity, t.uom,
      jsonb_build_object('amount', p.net_content, 'unit', p.net_content_unit) as content
    from trace_event_lots t
    join lot_identities i on i.id = t.lot_id
    join products p on p.id = i.product_id
    where t.event_id in (select e.event_id from lot_edges e where e.child_id = any(${[...lotIds]}::uuid[]))
      and t.role in ('input', 'output') and t.quantity is not null and not t.is_void
    limit ${MOST_EVENTS * 4}
  `.execute(db);
  return rows;
}

export type FamilyParty = {
  sellerId: SellerId;
  name: string;
  nameEn: string | null;
  slug: string;
  commune: string;
  communeEn: string;
  /** Of the numbers asked for, those that are places of this seller. */
  glns: string[];
};

/** Enterprises by their id or by the number of one of their places; only those that the market has approved. */
export async function listFamilyParties(
  db: Db,
  sellerIds: readonly SellerId[],
  glns: readonly string[],
): Promise<FamilyParty[]> {
  const { rows } = await sql<FamilyParty>`
    select s.id as "sellerId", s.display_name as name, s.display_name_en as "nameEn", s.slug, c.full_name as commune,
      c.full_name_en as "communeEn",
      array(select distinct p.gln from places p where p.seller_id = s.id and p.gln = any(${[...glns]}::text[])) as glns
    from sellers s join communes c on c.code = s.commune_code
    where s.state in ('approved', 'suspended', 'struck_off')
      and (s.id = any(${[...sellerIds]}::uuid[])
        or s.id in (select p.seller_id from places p where p.gln = any(${[...glns]}::text[])))
  `.execute(db);
  return rows;
}

export type FamilyPlace = LocatedPlace & { readonly id: PlaceId };

/** Places with both coordinates; the use case decides which of them may be seen. */
export async function listLocatedPlaces(db: Db, placeIds: readonly PlaceId[]): Promise<FamilyPlace[]> {
  if (placeIds.length === 0) return [];
  const { rows } = await sql<FamilyPlace>`
    select p.id, p.kind, s.kind as "sellerKind", p.name, p.name_en as "nameEn", p.latitude, p.longitude, p.hides_point as "hidesPoint",
      c.code as "communeCode", c.full_name as commune, c.full_name_en as "communeEn",
      c.latitude as "communeLatitude", c.longitude as "communeLongitude"
    from places p join sellers s on s.id = p.seller_id join communes c on c.code = p.commune_code
    where p.id = any(${[...placeIds]}::uuid[]) and s.state in ('approved', 'suspended', 'struck_off')
  `.execute(db);
  return rows;
}

const MOST_NAMES = 24;

/** Communes in and around a rectangle, so that a reader knows where a drawn map lies; the nearest to its middle first. */
export async function listCommunesAround(
  db: Db,
  box: { south: number; north: number; west: number; east: number },
): Promise<MapName[]> {
  const { rows } = await sql<MapName>`
    select name, full_name_en as "nameEn", latitude, longitude from communes
    where latitude between ${box.south} and ${box.north} and longitude between ${box.west} and ${box.east}
    order by power(latitude - ${(box.south + box.north) / 2}, 2) + power(longitude - ${(box.west + box.east) / 2}, 2)
    limit ${MOST_NAMES}
  `.execute(db);
  return rows;
}

export type ProvinceName = { code: string; name: string; nameEn: string };

/** Provinces of today by their codes. */
export async function listProvinceNames(db: Db, codes: readonly string[]): Promise<ProvinceName[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<ProvinceName>`
    select code, full_name as name, name_en as "nameEn" from areas
    where code = any(${[...codes]}::text[]) and valid_to is null
  `.execute(db);
  return rows;
}
