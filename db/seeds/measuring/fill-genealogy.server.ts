import { sql, type RawBuilder } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import { LAYERS, OUTPUTS, shapeOf, SUPER_LOTS, type Shape } from "./genealogy-shape.ts";

/** Disk that an edge takes with its part of lots, numbers, events and all indexes, in bytes; measured on ten million. */
export const BYTES_AN_EDGE = 700;
const SLICE = 200_000;

export type FillGenealogy = {
  readonly edges: number;
  readonly progress?: (what: string, done: number, all: number) => void;
};
export type FilledGenealogy = Shape & {
  /** Products of the layers in their order; a lot of place `n` in its layer bears the code `lotCode(n)`. */
  readonly gtins: readonly string[];
};

export const lotCode = (place: number): string => `D${place}`;

/** Ids count up through layers and places as real ones do through time, so that pages of an index fill one after the other. */
const idOf = (kind: number, layer: RawBuilder<unknown> | number, place: RawBuilder<unknown>) =>
  sql`('0195' || lpad(to_hex(((${kind}::bigint * 16 + ${layer}) << 40) | ${place}), 28, '0'))::uuid`;
const LOT = 1;
const EVENT = 2;

/**
 * Writes an invented genealogy past the use cases, for measuring: lots with their numbers, packing runs, edges. Each layer is
 * of one enterprise of the market that is there. Indexes are made anew afterwards, which is faster than keeping them.
 */
export async function fillGenealogy(db: Db, { edges, progress }: FillGenealogy): Promise<FilledGenealogy> {
  const shape = shapeOf(edges);
  return db.connection().execute(async (session) => {
    // No row is written that a foreign key could refuse: every parent is in the layer above.
    await sql`set session_replication_role = replica`.execute(session);
    await sql`set synchronous_commit = off`.execute(session);
    const gtins = await chooseProducts(session);
    const indexes = await dropIndexes(session);
    for (let layer = 0; layer < LAYERS; layer += 1) {
      const count = shape.lots[layer] ?? 0;
      await inSlices(count, `lots of layer ${layer + 1}`, progress, (from, to) => insertLots(session, layer, from, to));
      if (layer === 0) continue;
      const above = shape.lots[layer - 1] ?? 0;
      const runs = count / OUTPUTS;
      await inSlices(runs, `runs of layer ${layer + 1}`, progress, (from, to) =>
        insertRuns(session, { layer, from, to, runs, above }),
      );
    }
    for (let one = 0; one < SUPER_LOTS; one += 1) await insertSuperLot(session, one, shape.superRuns);
    for (const [n, index] of indexes.entries()) {
      progress?.("indexes", n, indexes.length);
      await sql.raw(index).execute(session);
    }
    await sql`set session_replication_role = default`.execute(session);
    for (const table of TABLES) await sql`vacuum (analyze) ${sql.table(table)}`.execute(session);
    await sql`drop table measured_layers`.execute(session);
    // What is still to be written out is not what is going to be measured.
    await sql`checkpoint`.execute(session);
    return { ...shape, gtins };
  });
}

const TABLES = ["lot_identities", "lots", "trace_events", "lot_edges"];

/** A product of another enterprise for each layer, as far as there are so many, with its place and who writes. */
async function chooseProducts(db: Db): Promise<string[]> {
  await sql`
    create table measured_layers as
    select row_number() over (order by p.created_at, p.id) - 1 as layer, p.id as product_id, p.seller_id, p.gtin, places.id as place_id,
      (select id from users order by created_at limit 1) as user_id
    from (select distinct on (seller_id) * from products order by seller_id, created_at) p
    join lateral (select id from places where places.seller_id = p.seller_id order by id limit 1) places on true
    order by 1 limit ${LAYERS}
  `.execute(db);
  const { rows } = await sql<{ gtin: string }>`select gtin from measured_layers order by layer`.execute(db);
  if (rows.length < LAYERS)
    throw new Error(`the market has products of ${rows.length} enterprises; ${LAYERS} are needed`);
  return rows.map(({ gtin }) => gtin);
}

async function dropIndexes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where i.indrelid::regclass::text = any(${TABLES}) and not exists (
      select from pg_constraint c where c.conindid = i.indexrelid
    )
  `.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  return rows.map(({ definition }) => definition);
}

async function inSlices(
  count: number,
  what: string,
  progress: FillGenealogy["progress"],
  write: (from: number, to: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < count; from += SLICE) {
    const to = Math.min(from + SLICE, count) - 1;
    await write(from, to);
    progress?.(what, to + 1, count);
  }
}

async function insertLots(db: Db, layer: number, from: number, to: number): Promise<void> {
  const places = sql`generate_series(${from}::bigint, ${to}::bigint) as n cross join measured_layers m where m.layer = ${layer}`;
  const id = idOf(LOT, layer, sql`n`);
  await sql`
    insert into lot_identities (id, product_id, seller_id, code, issued_at)
    select ${id}, m.product_id, m.seller_id, 'D' || n, now() from ${places}
  `.execute(db);
  await sql`
    insert into lots (id, seller_id, product_id, code, kind, place_id, produced_on, packed_on, quantity, state, created_at, created_by)
    select ${id}, m.seller_id, m.product_id, 'D' || n, ${layer === 0 ? "harvest" : "produced"}, m.place_id,
      current_date - 5 + ${layer}::int, current_date - 5 + ${layer}::int, 100, 'open', now(), m.user_id
    from ${places}
  `.execute(db);
}

type Runs = { layer: number; from: number; to: number; runs: number; above: number };

/** A packing run takes a lot of its turn and one from the neighbourhood, and makes four. */
async function insertRuns(db: Db, { layer, from, to, runs, above }: Runs): Promise<void> {
  const event = idOf(EVENT, layer, sql`n`);
  const series = sql`generate_series(${from}::bigint, ${to}::bigint) as n`;
  await sql`
    insert into trace_events (id, event_hash, type, biz_step, disposition, occurred_at, recorded_at, recorded_by, seller_id, place_id, body)
    select ${event}, 'ni:///sha-256;' || md5(n::text) || md5(${layer} || 'x' || n) || '?ver=CBV2.0', 'TransformationEvent', 'packing',
      'in_progress', now(), now(), m.user_id, m.seller_id, m.place_id,
      jsonb_build_object('type', 'TransformationEvent', 'bizStep', 'packing', 'measured', n)
    from ${series} cross join measured_layers m where m.layer = ${layer}
  `.execute(db);
  const first = sql`(n * ${above}::bigint / ${runs}::bigint)`;
  const near = sql`((${first} + 1 + abs(hashint8(n)) % 40) % ${above}::bigint)`;
  const child = idOf(LOT, layer, sql`(n * ${OUTPUTS} + o)`);
  await sql`
    insert into lot_edges (parent_id, child_id, event_id, quantity, occurred_at)
    select ${idOf(LOT, layer - 1, sql`parents.place`)}, ${child}, ${event}, 50, now()
    from ${series} cross join generate_series(0, ${OUTPUTS - 1}) as o
    cross join lateral (values (${first}), (${near})) as parents (place)
    on conflict do nothing
  `.execute(db);
}

/** The harvest lot at place `one` goes into many of the first packing runs; each super lot into others. */
async function insertSuperLot(db: Db, one: number, runs: number): Promise<void> {
  await sql`
    insert into lot_edges (parent_id, child_id, event_id, quantity, occurred_at)
    select ${idOf(LOT, 0, sql`${one}::bigint`)}, ${idOf(LOT, 1, sql`(n * ${OUTPUTS} + o)`)}, ${idOf(EVENT, 1, sql`n`)}, 1, now()
    from generate_series(${one * runs}::bigint, ${(one + 1) * runs - 1}::bigint) as n
    cross join generate_series(0, ${OUTPUTS - 1}) as o
    on conflict do nothing
  `.execute(db);
}
