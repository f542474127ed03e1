import { sql } from "kysely";
import type { DryRunOutcome, TriedFinding } from "#app/domain/oversight/dry-run.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { DryRunId } from "#app/domain/shared/ids.ts";

export type OutcomeCounts = { readonly blocked: number; readonly freed: number; readonly changed: number };
export type DryRunTotal = OutcomeCounts & { readonly key: string; readonly name: string; readonly nameEn: string };

const outcomes = sql`count(*) filter (where r.outcome = 'blocked')::int as blocked,
  count(*) filter (where r.outcome = 'freed')::int as freed, count(*) filter (where r.outcome = 'changed')::int as changed`;

/** What makes the differences, rule by rule, listings and sellers together. */
export async function countByRule(db: Db, id: DryRunId): Promise<DryRunTotal[]> {
  const { rows } = await sql<DryRunTotal>`
    select rule as key, rule as name, rule as "nameEn", ${outcomes}
    from dry_run_results r cross join unnest(r.rules) rule where r.run_id = ${id}::uuid
    group by rule order by count(*) desc, rule
  `.execute(db);
  return rows;
}

export async function countByGroup(db: Db, id: DryRunId): Promise<DryRunTotal[]> {
  const { rows } = await sql<DryRunTotal>`
    select r.goods_group as key, r.goods_group as name, r.goods_group as "nameEn", ${outcomes}
    from dry_run_results r where r.run_id = ${id}::uuid and r.subject_type = 'listing'
    group by r.goods_group order by count(*) desc
  `.execute(db);
  return rows;
}

/** The communes and sellers that are hit most; the list below the totals has all. */
export async function countByCommune(db: Db, id: DryRunId, limit: number): Promise<DryRunTotal[]> {
  const { rows } = await sql<DryRunTotal>`
    select m.code as key, m.full_name as name, m.full_name_en as "nameEn", ${outcomes}
    from dry_run_results r join communes m on m.code = r.commune_code
    where r.run_id = ${id}::uuid and r.subject_type = 'listing'
    group by m.code, m.full_name, m.full_name_en order by count(*) desc, m.code limit ${limit}
  `.execute(db);
  return rows;
}

export async function countBySeller(db: Db, id: DryRunId, limit: number): Promise<DryRunTotal[]> {
  const { rows } = await sql<DryRunTotal>`
    select s.id::text as key, s.display_name as name, s.display_name as "nameEn", ${outcomes}
    from dry_run_results r join sellers s on s.id = r.seller_id
    where r.run_id = ${id}::uuid and r.subject_type = 'listing'
    group by s.id, s.display_name order by count(*) desc, s.id limit ${limit}
  `.execute(db);
  return rows;
}

export type DryRunResultRow = {
  readonly subjectType: "seller" | "listing";
  readonly subjectId: string;
  readonly name: string;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly commune: string;
  readonly communeEn: string;
  readonly group: string | null;
  readonly isOnSale: boolean;
  readonly outcome: DryRunOutcome;
  readonly came: readonly TriedFinding[];
  readonly gone: readonly TriedFinding[];
};

export type ResultFilter = {
  readonly outcome?: DryRunOutcome | undefined;
  readonly rule?: string | undefined;
  /** The last subject already seen. */
  readonly after?: { readonly type: string; readonly id: string } | undefined;
};

/** Subjects that differ, in the order of their index. */
export async function listDryRunResults(
  db: Db,
  id: DryRunId,
  { outcome, rule, after }: ResultFilter,
  limit: number,
): Promise<DryRunResultRow[]> {
  const { rows } = await sql<DryRunResultRow>`
    select r.subject_type as "subjectType", r.subject_id as "subjectId", r.name, r.seller_id as "sellerId",
      s.display_name as "sellerName", m.full_name as commune, m.full_name_en as "communeEn", r.goods_group as "group",
      r.is_on_sale as "isOnSale", r.outcome, r.came, r.gone
    from dry_run_results r
    join sellers s on s.id = r.seller_id
    join communes m on m.code = r.commune_code
    where r.run_id = ${id}::uuid
      ${outcome ? sql`and r.outcome = ${outcome}` : sql``}
      ${rule ? sql`and ${rule} = any (r.rules)` : sql``}
      ${after ? sql`and (r.subject_type, r.subject_id) > (${after.type}, ${after.id}::uuid)` : sql``}
    order by r.subject_type, r.subject_id limit ${limit}
  `.execute(db);
  return rows;
}
