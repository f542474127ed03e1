import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { ImportId, PlaceId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import type { KnownEntry, KnownGrower, KnownLot, KnownPlace } from "#app/domain/traceability/book-import-known.ts";
import type { HarvestUnit } from "#app/domain/traceability/diary-steps.ts";

/** What one seller's book holds of the things that a batch of rows names: a fixed number of queries however many rows. */

export const listBookPlaces = (db: Db, sellerId: SellerId): Promise<KnownPlace[]> =>
  db
    .selectFrom("places")
    .select(["id", "name", "former_name as formerName", "gln", "gln_extension as extension"])
    .where("seller_id", "=", sellerId)
    .orderBy("id")
    .$castTo<KnownPlace>()
    .execute();

export type BookProductRow = {
  readonly id: ProductId;
  readonly name: string;
  readonly gtin: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly hasLots: boolean;
  readonly lastUnit: HarvestUnit | null;
};

export async function listBookProducts(db: Db, sellerId: SellerId): Promise<BookProductRow[]> {
  const { rows } = await sql<BookProductRow>`
    select p.id, p.name, p.gtin, p.unit, p.unit_en as "unitEn", c.goods_group as "group", c.code as "categoryCode",
      exists (select from lots l where l.product_id = p.id) as "hasLots", last.unit as "lastUnit"
    from products p
    join categories c on c.code = p.category_code
    left join lateral (
      select e.facts ->> 'unit' as unit from plot_entries e
      where e.product_id = p.id and e.lot_id is not null and e.facts ? 'unit' and not e.is_void
      order by e.occurred_at desc limit 1
    ) last on true
    where p.seller_id = ${sellerId}
    order by p.id
  `.execute(db);
  return rows;
}

export const listBookGrowers = (db: Db, sellerId: SellerId): Promise<KnownGrower[]> =>
  db
    .selectFrom("growers")
    .select(["code", "name", "joined_on as joinedOn", "left_on as leftOn"])
    .where("seller_id", "=", sellerId)
    .orderBy("code")
    .$castTo<KnownGrower>()
    .execute();

/** Lots that bear one of the codes, or were made on one of the days. */
export async function listBookLots(
  db: Db,
  sellerId: SellerId,
  { codes, days }: { codes: readonly string[]; days: readonly Day[] },
): Promise<KnownLot[]> {
  if (codes.length + days.length === 0) return [];
  const { rows } = await sql<KnownLot>`
    select id, code, product_id as "productId", place_id as "placeId", produced_on as "producedOn", state
    from lots
    where seller_id = ${sellerId} and (code = any(${[...codes]}::text[]) or produced_on = any(${[...days]}::date[]))
    order by id
  `.execute(db);
  return rows;
}

/** Entries of these days. */
export async function listBookEntries(db: Db, sellerId: SellerId, days: readonly Day[]): Promise<KnownEntry[]> {
  if (days.length === 0) return [];
  const { rows } = await sql<KnownEntry>`
    select distinct place_id as "placeId", step, occurred_on as day, product_id as "productId"
    from plot_entries
    where seller_id = ${sellerId} and occurred_on = any(${[...days]}::date[]) and not is_void
    order by 1, 2, 3, 4
  `.execute(db);
  return rows;
}

export type BookTreatment = {
  readonly placeId: PlaceId;
  readonly at: Date;
  readonly waitingDays: number;
  readonly product: string;
};

/** Treatments of all places whose waiting days reach beyond a day. */
export async function listBookTreatments(db: Db, sellerId: SellerId, beyond: Day): Promise<BookTreatment[]> {
  const { rows } = await sql<BookTreatment>`
    select place_id as "placeId", occurred_at as at, (facts ->> 'waitingDays')::int as "waitingDays",
      facts ->> 'product' as product
    from plot_entries
    where seller_id = ${sellerId} and safe_from > ${beyond} and not is_void
    order by occurred_at, event_id
  `.execute(db);
  return rows;
}

/** Which of these entries somebody has sent in already. */
export async function listSubmitted(db: Db, sellerId: SellerId, clientIds: readonly string[]): Promise<string[]> {
  if (clientIds.length === 0) return [];
  const { rows } = await sql<{ clientId: string }>`
    select client_id as "clientId" from diary_submissions
    where seller_id = ${sellerId} and client_id = any(${[...clientIds]}::uuid[])
  `.execute(db);
  return rows.map(({ clientId }) => clientId);
}

export type PlannedBefore = { readonly line: number; readonly clientId: string };

/** What batches before this one have planned, so that a row told twice is known for it. */
export async function listPlannedBefore(db: Db, id: ImportId): Promise<PlannedBefore[]> {
  const { rows } = await sql<PlannedBefore>`
    select line, planned ->> 'clientId' as "clientId" from import_rows
    where import_id = ${id} and planned is not null order by line
  `.execute(db);
  return rows;
}

/** One hash over everything that a plan writes and stands on. */
export async function hashPlan(db: Db, id: ImportId): Promise<string> {
  const { rows } = await sql<{ hash: string }>`
    select encode(sha256(convert_to(coalesce(string_agg(
      line || ':' || plan || ':' || coalesce(facts_hash, '') || ':' || md5(coalesce(planned, 'null')::text), ',' order by line), ''
    ), 'UTF8')), 'hex') as hash
    from import_rows where import_id = ${id}
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Error("a hash has a row");
  return row.hash;
}
