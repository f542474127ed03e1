import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, SellerId, TraceEventId, UserId } from "#app/domain/shared/ids.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";
import { inBatches } from "./in-batches.ts";
import type { HoldKind } from "./lot-holds.server.ts";

export type ReachedLot = {
  readonly id: LotId;
  readonly gtin: string;
  readonly code: string;
  readonly sellerId: SellerId;
  readonly state: LotState;
};

/** Numbers, owners and states of lots, in the order of their ids. */
export async function listReachedStates(db: Db, lotIds: readonly LotId[]): Promise<ReachedLot[]> {
  const lots: ReachedLot[] = [];
  for (const batch of inBatches(lotIds)) {
    const { rows } = await sql<ReachedLot>`
      select l.id, products.gtin, l.code, l.seller_id as "sellerId", l.state
      from unnest(${batch}::uuid[]) as wanted (id)
      join lots l on l.id = wanted.id
      join products on products.id = l.product_id
      order by l.id
    `.execute(db);
    for (const row of rows) lots.push(row);
  }
  return lots;
}

export type AncestorHold = {
  readonly kind: HoldKind;
  readonly causeLotId: LotId;
  readonly reason: string;
  readonly reasonEn: string | null;
  readonly advice: string;
  readonly adviceEn: string | null;
  readonly decisionNumber: string | null;
  readonly placedAt: Date;
  readonly placedBy: UserId | null;
};

/** Holds lots for the sake of one they were made of, and answers those that were not held so yet. */
export async function insertAncestorHolds(
  db: Db,
  hold: AncestorHold,
  rows: readonly { readonly id: string; readonly lotId: LotId }[],
): Promise<LotId[]> {
  if (rows.length === 0) return [];
  const { rows: placed } = await sql<{ ids: LotId[] | null }>`
    with placed as (
      insert into lot_holds (id, lot_id, kind, cause, cause_lot_id, reason, reason_en, advice, advice_en,
        decision_number, placed_at, placed_by)
      select t.id, t.lot_id, ${hold.kind}, 'ancestor', ${hold.causeLotId}::uuid, ${hold.reason},
        ${hold.reasonEn}, ${hold.advice}, ${hold.adviceEn}, ${hold.decisionNumber}, ${hold.placedAt}::timestamptz,
        ${hold.placedBy}::uuid
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ lotId }) => lotId)}::uuid[]) as t (id, lot_id)
      on conflict do nothing
      returning lot_id
    )
    select array_agg(lot_id) as ids from placed
  `.execute(db);
  return placed[0]?.ids ?? [];
}

/** `isOwn`: the cause stands against the lot itself, so nobody has said yet that others are made of it. */
export type ReachingHold = AncestorHold & { readonly isOwn: boolean };

/**
 * What stands against lots and reaches whatever is made of them: their own holds under their own name, and those that
 * reach them already under the name of the lot that caused them. Each cause and kind once.
 */
export async function listReachingHolds(db: Db, lotIds: readonly LotId[]): Promise<ReachingHold[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<ReachingHold>`
    select distinct on (h.kind, coalesce(h.cause_lot_id, h.lot_id)) h.kind, coalesce(h.cause_lot_id, h.lot_id) as "causeLotId",
      h.cause <> 'ancestor' as "isOwn", h.reason, h.reason_en as "reasonEn", h.advice, h.advice_en as "adviceEn",
      h.decision_number as "decisionNumber", h.placed_at as "placedAt", h.placed_by as "placedBy"
    from lot_holds h
    where h.lot_id = any(${[...lotIds]}::uuid[]) and h.released_at is null
    order by h.kind, coalesce(h.cause_lot_id, h.lot_id), h.cause = 'ancestor', h.placed_at
  `.execute(db);
  return rows;
}

/** Lots that stand held, or recalled, for the sake of this one. */
export async function listHeldFor(db: Db, causeLotId: LotId, kind: HoldKind): Promise<LotId[]> {
  const { rows } = await sql<{ ids: LotId[] | null }>`
    select array_agg(lot_id) as ids from lot_holds
    where cause_lot_id = ${causeLotId} and cause = 'ancestor' and kind = ${kind} and released_at is null
  `.execute(db);
  return rows[0]?.ids ?? [];
}

/** The causes for whose sake any of these lots stands held, with the lots of each. */
export async function listCausesOf(
  db: Db,
  lotIds: readonly LotId[],
): Promise<{ causeLotId: LotId; kind: HoldKind; lotIds: LotId[] }[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<{ causeLotId: LotId; kind: HoldKind; lotIds: LotId[] }>`
    select cause_lot_id as "causeLotId", kind, array_agg(lot_id) as "lotIds" from lot_holds
    where lot_id = any(${[...lotIds]}::uuid[]) and cause = 'ancestor' and released_at is null
    group by cause_lot_id, kind
    order by kind, cause_lot_id
  `.execute(db);
  return rows;
}

/** Ends what holds lots for the sake of another, and answers them. */
export async function releaseAncestorHolds(
  db: Db,
  { causeLotId, kind, lotIds }: { causeLotId: LotId; kind: HoldKind; lotIds: readonly LotId[] },
  release: { at: Date; by: UserId | null; reason: string },
): Promise<void> {
  await sql`
    update lot_holds set released_at = ${release.at}, released_by = ${release.by}, release_reason = ${release.reason}
    where cause_lot_id = ${causeLotId} and cause = 'ancestor' and kind = ${kind} and released_at is null
      and lot_id = any(${[...lotIds]}::uuid[])
  `.execute(db);
}

/** How lots stand by their open holds. */
export async function listStatesByHolds(db: Db, lotIds: readonly LotId[]): Promise<Map<LotId, LotState>> {
  const { rows } = await sql<{ id: LotId; state: LotState }>`
    select wanted.id, case when bool_or(h.kind = 'recall') then 'recalled' when count(h.id) > 0 then 'held' else 'open' end as state
    from unnest(${[...lotIds]}::uuid[]) as wanted (id)
    left join lot_holds h on h.lot_id = wanted.id and h.released_at is null
    group by wanted.id
  `.execute(db);
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** What went into a transformation and what came out of it, also when it was declared wrong since. */
export async function getEventEnds(
  db: Db,
  eventId: TraceEventId,
): Promise<{ readonly inputs: readonly LotId[]; readonly outputs: readonly LotId[] }> {
  const { rows } = await sql<{ inputs: LotId[] | null; outputs: LotId[] | null }>`
    select array_agg(distinct lot_id) filter (where role = 'input') as inputs,
      array_agg(distinct lot_id) filter (where role = 'output') as outputs
    from trace_event_lots where event_id = ${eventId}
  `.execute(db);
  return { inputs: rows[0]?.inputs ?? [], outputs: rows[0]?.outputs ?? [] };
}

/** Counted no further: who reads it needs to know that it is many. */
export const MOST_COUNTED = 1_000;

export type RecalledToo = {
  readonly causeLotId: LotId;
  readonly lots: readonly { readonly gtin: string; readonly lot: string }[];
  /** One more than `MOST_COUNTED` when there are more. */
  readonly count: number;
};

/** What the recalls of these lots reached: some lots by number, and how many they are. */
export async function listRecalledToo(db: Db, causeLotIds: readonly LotId[], named: number): Promise<RecalledToo[]> {
  if (causeLotIds.length === 0) return [];
  const { rows } = await sql<RecalledToo>`
    select causes.id as "causeLotId", counted.n::int as count, coalesce(named_lots.lots, '[]') as lots
    from unnest(${[...causeLotIds]}::uuid[]) as causes (id)
    cross join lateral (
      select count(*) as n from (
        select from lot_holds h
        where h.cause_lot_id = causes.id and h.kind = 'recall' and h.released_at is null limit ${MOST_COUNTED + 1}
      ) h
    ) counted
    cross join lateral (
      select jsonb_agg(jsonb_build_object('gtin', gtin, 'lot', code) order by gtin, code) as lots from (
        select products.gtin, i.code
        from lot_holds h join lot_identities i on i.id = h.lot_id join products on products.id = i.product_id
        where h.cause_lot_id = causes.id and h.kind = 'recall' and h.released_at is null limit ${named}
      ) h
    ) named_lots
    where counted.n > 0
  `.execute(db);
  return rows;
}
