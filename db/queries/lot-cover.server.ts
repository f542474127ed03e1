import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import type { LotSearch } from "#app/domain/traceability/read-lot-search.ts";
import { inBatches } from "./in-batches.ts";
import { listTracedLots, LOT_COLUMNS, type TracedLot } from "./lot-genealogy.server.ts";
import { goodsCovered, type Cover } from "./scoped.server.ts";

/**
 * Lots among these that a unit oversees, those off sale first: of producers in its area or with a stall at its market, or
 * held right now by such. Who holds goods is asked only of lots whose producer is somewhere else.
 */
export async function listCoveredLots(db: Db, cover: Cover, lotIds: readonly LotId[]): Promise<LotId[]> {
  const found: Found = { offSale: [], others: [] };
  for (const batch of inBatches(lotIds)) {
    const made = await madeWithin(db, cover, batch);
    const known = new Set([...made.offSale, ...made.others]);
    const rest = known.size === batch.length ? [] : batch.filter((id) => !known.has(id));
    for (const { offSale, others } of [made, await heldWithin(db, cover, rest)]) {
      for (const id of offSale) found.offSale.push(id);
      for (const id of others) found.others.push(id);
    }
  }
  return [...found.offSale, ...found.others];
}

type Found = { offSale: LotId[]; others: LotId[] };
type Rows = { offSale: LotId[] | null; others: LotId[] | null };

const FOUND = sql`
  array_agg(i.id order by i.id) filter (where l.state <> 'open') as "offSale",
  array_agg(i.id order by i.id) filter (where l.state = 'open' or l.state is null) as others
`;
const foundIn = (row: Rows | undefined): Found => ({ offSale: row?.offSale ?? [], others: row?.others ?? [] });

async function madeWithin(db: Db, cover: Cover, lotIds: readonly LotId[]): Promise<Found> {
  const { rows } = await sql<Rows>`
    select ${FOUND}
    from unnest(${[...lotIds]}::uuid[]) as wanted (id)
    join lot_identities i on i.id = wanted.id
    join products on products.id = i.product_id
    join sellers on sellers.id = i.seller_id
    join units on units.id = sellers.unit_id
    left join lots l on l.id = i.id
    where ${goodsCovered(cover)}
  `.execute(db);
  return foundIn(rows[0]);
}

async function heldWithin(db: Db, cover: Cover, lotIds: readonly LotId[]): Promise<Found> {
  if (lotIds.length === 0) return { offSale: [], others: [] };
  const { rows } = await sql<Rows>`
    select ${FOUND}
    from (
      select distinct held.lot_id as id
      from lot_balances held
      join lot_identities numbers on numbers.id = held.lot_id
      join products on products.id = numbers.product_id
      join sellers on sellers.id = held.holder_id
      join units on units.id = sellers.unit_id
      where held.lot_id = any(${[...lotIds]}::uuid[]) and held.on_hand > 0 and ${goodsCovered(cover)}
    ) i
    left join lots l on l.id = i.id
  `.execute(db);
  return foundIn(rows[0]);
}

/** A lot, when the unit oversees it. */
export async function findCoveredLot(db: Db, cover: Cover, lotId: LotId): Promise<TracedLot | undefined> {
  const [[lot], covered] = await Promise.all([listTracedLots(db, [lotId]), listCoveredLots(db, cover, [lotId])]);
  return covered.length === 0 ? undefined : lot;
}

/**
 * A lot by the number on its label. Whether the unit oversees its producer comes along, for who is asked as an office; null
 * when nobody is.
 */
export async function findNumberedLot(
  db: Db,
  cover: Cover | null,
  { gtin, code }: { gtin: string; code: string },
): Promise<(TracedLot & { readonly isCovered: boolean }) | undefined> {
  const { rows } = await sql<TracedLot & { isCovered: boolean }>`
    select ${LOT_COLUMNS}, ${cover === null ? sql`false` : goodsCovered(cover)} as "isCovered"
    from products
    join lot_identities i on i.product_id = products.id and i.code = ${code}
    join sellers on sellers.id = i.seller_id
    join units on units.id = sellers.unit_id
    left join lots l on l.id = i.id
    where products.gtin = ${gtin}
  `.execute(db);
  return rows[0];
}

const MOST_LOOKED_AT = 1_000;

/** Lots that a unit oversees and that bear a code, or are of a product; the newest numbers first. */
export async function searchCoveredLots(db: Db, cover: Cover, search: LotSearch, limit: number): Promise<TracedLot[]> {
  const { code, gtin } = { code: undefined, gtin: undefined, ...search };
  let query = db
    .selectFrom("lot_identities")
    .innerJoin("products", "products.id", "lot_identities.product_id")
    .select("lot_identities.id")
    .orderBy("lot_identities.id", "desc")
    .limit(MOST_LOOKED_AT);
  if (code !== undefined) query = query.where("lot_identities.code", "=", code);
  if (gtin !== undefined) query = query.where("products.gtin", "=", gtin);
  const ids = (await query.execute()).map(({ id }) => id as LotId);
  const covered = new Set(await listCoveredLots(db, cover, ids));
  return listTracedLots(db, ids.filter((id) => covered.has(id)).slice(0, limit));
}
