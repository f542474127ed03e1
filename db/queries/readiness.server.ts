import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";

/** Any number will do that no other lock of the market uses. */
const WORKER_LOCK = 4_158_001;
const STALE_SECONDS = 20;

/**
 * Says "the worker is here" for as long as this connection lives: it holds a lock that PostgreSQL drops with the
 * connection. To be called every few seconds, so that a worker that hangs can be told from one that works.
 */
export async function beatAsWorker(connection: Db): Promise<void> {
  await sql`
    select case when not exists (
      select 1 from pg_locks where locktype = 'advisory' and objid = ${WORKER_LOCK} and pid = pg_backend_pid()
    ) then pg_advisory_lock_shared(${sql.lit(WORKER_LOCK)}) end
  `.execute(connection);
}

/** True when a worker's connection lives and was used within the last seconds. */
export async function hasLivingWorker(db: Db): Promise<boolean> {
  const { rows } = await sql<{ is_alive: boolean }>`
    select exists (
      select 1 from pg_locks join pg_stat_activity using (pid)
      where pg_locks.locktype = 'advisory' and pg_locks.objid = ${WORKER_LOCK} and pg_locks.granted
        and pg_locks.database = (select oid from pg_database where datname = current_database())
        and pg_stat_activity.state_change > clock_timestamp() - make_interval(secs => ${STALE_SECONDS})
    ) as is_alive
  `.execute(db);
  return rows[0]?.is_alive ?? false;
}

export type JobCount = { queue: string; state: string; count: number };

/** How many jobs of each queue are in each state. */
export async function countJobs(db: Db): Promise<JobCount[]> {
  const { rows } =
    await sql<JobCount>`select name as queue, state::text, count(*)::int as count from jobs.job group by name, state`.execute(
      db,
    );
  return rows;
}

export async function countNotices(db: Db): Promise<{ provider: string; outcome: string; count: number }[]> {
  return db
    .selectFrom("payment_notices")
    .select(["payment_notices.provider", "payment_notices.outcome", sql<number>`count(*)::int`.as("count")])
    .groupBy(["payment_notices.provider", "payment_notices.outcome"])
    .execute();
}
