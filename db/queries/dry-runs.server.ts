import { sql } from "kysely";
import type { DryRunOutcome, DryRunSetup, TriedFinding } from "#app/domain/oversight/dry-run.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { DryRunId, ListingId, RegulationVersionId, SellerId, UserId } from "#app/domain/shared/ids.ts";

export type DryRunCounts = {
  readonly listings: number;
  readonly sellers: number;
  readonly listingsBlocked: number;
  readonly listingsFreed: number;
  readonly listingsChanged: number;
  readonly onSaleBlocked: number;
  readonly sellersBlocked: number;
  readonly sellersFreed: number;
  readonly sellersChanged: number;
};

export type DryRunCursor = {
  readonly phase: "listings" | "sellers";
  readonly sellerId: SellerId | null;
  readonly listingId: ListingId | null;
};

export type DryRunRow = DryRunCounts & {
  readonly id: DryRunId;
  readonly version: string;
  readonly baseVersion: string | null;
  readonly asOf: Day;
  readonly state: "running" | "done" | "cancelled";
  readonly allListings: number;
  readonly allSellers: number;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly progressedAt: Date;
  readonly endedAt: Date | null;
};

const RUN = [
  "dry_runs.id",
  "dry_runs.version",
  "dry_runs.base_version as baseVersion",
  "dry_runs.as_of as asOf",
  "dry_runs.state",
  "dry_runs.all_listings as allListings",
  "dry_runs.all_sellers as allSellers",
  "dry_runs.listings",
  "dry_runs.sellers",
  "dry_runs.listings_blocked as listingsBlocked",
  "dry_runs.listings_freed as listingsFreed",
  "dry_runs.listings_changed as listingsChanged",
  "dry_runs.on_sale_blocked as onSaleBlocked",
  "dry_runs.sellers_blocked as sellersBlocked",
  "dry_runs.sellers_freed as sellersFreed",
  "dry_runs.sellers_changed as sellersChanged",
  "dry_runs.started_at as startedAt",
  "dry_runs.progressed_at as progressedAt",
  "dry_runs.ended_at as endedAt",
] as const;

const runs = (db: Db) =>
  db
    .selectFrom("dry_runs")
    .innerJoin("users", "users.id", "dry_runs.started_by")
    .select([...RUN, "users.name as startedBy"])
    .$castTo<DryRunRow>();

export function findDryRun(db: Db, id: DryRunId): Promise<DryRunRow | undefined> {
  return runs(db).where("dry_runs.id", "=", id).executeTakeFirst();
}

/** Past runs, the newest first. */
export function listDryRuns(db: Db, { after, limit }: { after: { at: Date; id: string } | undefined; limit: number }) {
  return runs(db)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(dry_runs.started_at, dry_runs.id) < (${after?.at ?? null}, ${after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy("dry_runs.started_at", "desc")
    .orderBy("dry_runs.id", "desc")
    .limit(limit)
    .execute();
}

/** False when another run is under way. Counts what there is to judge. */
export async function insertDryRun(
  db: Db,
  run: {
    id: DryRunId;
    versionId: RegulationVersionId;
    version: string;
    base: { id: RegulationVersionId; version: string } | undefined;
    asOf: Day;
    setup: DryRunSetup;
    startedAt: Date;
    startedBy: UserId;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into dry_runs (id, version_id, version, base_version_id, base_version, as_of, state, setup, all_listings,
      all_sellers, started_at, started_by, progressed_at)
    select ${run.id}::uuid, ${run.versionId}::uuid, ${run.version}, ${run.base?.id ?? null}::uuid,
      ${run.base?.version ?? null}, ${run.asOf}::date, 'running', ${JSON.stringify(run.setup)}::jsonb,
      (select count(*) from listings where state <> 'withdrawn'), (select count(*) from sellers),
      ${run.startedAt}, ${run.startedBy}::uuid, ${run.startedAt}
    on conflict (state) where state = 'running' do nothing
    returning id
  `.execute(db);
  return rows.length > 0;
}

export type RunningDryRun = { readonly setup: DryRunSetup; readonly cursor: DryRunCursor };

/** What a run under way judges by and how far it has come; undefined when it has ended. */
export async function findRunningDryRun(db: Db, id: DryRunId): Promise<RunningDryRun | undefined> {
  const row = await db
    .selectFrom("dry_runs")
    .select(["setup", "phase", "cursor_seller as sellerId", "cursor_listing as listingId"])
    .where("id", "=", id)
    .where("state", "=", "running")
    .$castTo<DryRunCursor & { setup: DryRunSetup }>()
    .executeTakeFirst();
  return row && { setup: row.setup, cursor: { phase: row.phase, sellerId: row.sellerId, listingId: row.listingId } };
}

/** Runs under way that nobody has moved on since: their worker is gone. */
export async function listStalledDryRuns(db: Db, before: Date): Promise<DryRunId[]> {
  const rows = await db
    .selectFrom("dry_runs")
    .select("id")
    .where("state", "=", "running")
    .where("progressed_at", "<", before)
    .$castTo<{ id: DryRunId }>()
    .execute();
  return rows.map(({ id }) => id);
}

export type TriedSubject = {
  readonly sellerId: SellerId;
  readonly listingId: ListingId | null;
  readonly name: string;
  readonly sellerName: string;
  readonly communeCode: string;
  readonly isOnSale: boolean;
};

/** The next listings to try, those of one seller together, in the order of the index. */
export async function listNextListings(db: Db, cursor: DryRunCursor, limit: number): Promise<TriedSubject[]> {
  const { rows } = await sql<TriedSubject>`
    select x.seller_id as "sellerId", x.id as "listingId", x.title as name, s.display_name as "sellerName",
      s.commune_code as "communeCode",
      x.state = 'published' or (x.state = 'suspended' and x.suspended_by = 'rules') as "isOnSale"
    from (
      select l.seller_id, l.id, l.title, l.state, l.suspended_by from listings l
      where l.state <> 'withdrawn'
        ${
          cursor.sellerId === null
            ? sql``
            : sql`and (l.seller_id, l.id) > (${cursor.sellerId}::uuid, ${cursor.listingId}::uuid)`
        }
      order by l.seller_id, l.id limit ${limit}
    ) x
    join sellers s on s.id = x.seller_id
    order by x.seller_id, x.id
  `.execute(db);
  return rows;
}

/** The next sellers that have nothing for sale; the others were tried with their listings. */
export async function listNextSellers(db: Db, cursor: DryRunCursor, limit: number): Promise<TriedSubject[]> {
  const { rows } = await sql<TriedSubject>`
    select s.id as "sellerId", null::uuid as "listingId", s.display_name as name, s.display_name as "sellerName",
      s.commune_code as "communeCode", false as "isOnSale"
    from sellers s
    where (${cursor.sellerId}::uuid is null or s.id > ${cursor.sellerId}::uuid)
      and not exists (select from listings l where l.seller_id = s.id and l.state <> 'withdrawn')
    order by s.id limit ${limit}
  `.execute(db);
  return rows;
}

export type NewDryRunResult = {
  readonly subjectType: "seller" | "listing";
  readonly subjectId: string;
  readonly sellerId: SellerId;
  readonly name: string;
  readonly group: string | null;
  readonly communeCode: string;
  readonly isOnSale: boolean;
  readonly outcome: DryRunOutcome;
  readonly rules: readonly string[];
  readonly came: readonly TriedFinding[];
  readonly gone: readonly TriedFinding[];
};

export type DryRunStep = {
  readonly from: DryRunCursor;
  readonly to: DryRunCursor;
  readonly isLast: boolean;
  readonly counts: DryRunCounts;
  readonly results: readonly NewDryRunResult[];
  readonly at: Date;
};

/**
 * Writes a batch: its results, the counters and the cursor, by one statement. False, with nothing written, when the run
 * does not stand where the batch began: it was cancelled, or somebody else has done this batch.
 */
export async function moveDryRun(db: Db, id: DryRunId, step: DryRunStep): Promise<boolean> {
  const { from, to, counts, isLast, at } = step;
  const { rows } = await sql`
    with moved as (
      update dry_runs set phase = ${to.phase}, cursor_seller = ${to.sellerId}::uuid, cursor_listing = ${to.listingId}::uuid,
        listings = listings + ${counts.listings}, sellers = sellers + ${counts.sellers},
        listings_blocked = listings_blocked + ${counts.listingsBlocked},
        listings_freed = listings_freed + ${counts.listingsFreed},
        listings_changed = listings_changed + ${counts.listingsChanged},
        on_sale_blocked = on_sale_blocked + ${counts.onSaleBlocked},
        sellers_blocked = sellers_blocked + ${counts.sellersBlocked},
        sellers_freed = sellers_freed + ${counts.sellersFreed},
        sellers_changed = sellers_changed + ${counts.sellersChanged},
        progressed_at = ${at}, state = ${isLast ? "done" : "running"}, ended_at = ${isLast ? at : null}::timestamptz
      where id = ${id}::uuid and state = 'running' and phase = ${from.phase}
        and cursor_seller is not distinct from ${from.sellerId}::uuid
        and cursor_listing is not distinct from ${from.listingId}::uuid
      returning id
    ), written as (
      insert into dry_run_results (run_id, subject_type, subject_id, seller_id, name, goods_group, commune_code,
        is_on_sale, outcome, rules, came, gone)
      select moved.id, r."subjectType", r."subjectId", r."sellerId", r.name, r."group", r."communeCode", r."isOnSale",
        r.outcome, array(select jsonb_array_elements_text(r.rules)), r.came, r.gone
      from moved, jsonb_to_recordset(${JSON.stringify(step.results)}::jsonb) as r ("subjectType" text, "subjectId" uuid,
        "sellerId" uuid, name text, "group" text, "communeCode" text, "isOnSale" boolean, outcome text, rules jsonb,
        came jsonb, gone jsonb)
    )
    select id from moved
  `.execute(db);
  return rows.length > 0;
}

/** False when the run had ended before. */
export async function cancelRunningDryRun(db: Db, id: DryRunId, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("dry_runs")
    .set({ state: "cancelled", ended_at: at })
    .where("id", "=", id)
    .where("state", "=", "running")
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
