import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";

/** Counts one hit in the window that began at `windowStartedAt`, and answers how many there are by now. */
export async function countHit(
  db: Db,
  { bucket, key, windowStartedAt }: { bucket: string; key: string; windowStartedAt: Date },
): Promise<number> {
  const { hits } = await db
    .insertInto("rate_limits")
    .values({ bucket, key, window_started_at: windowStartedAt, hits: 1 })
    .onConflict((conflict) =>
      conflict.columns(["bucket", "key"]).doUpdateSet({
        hits: sql<number>`case when rate_limits.window_started_at = excluded.window_started_at then rate_limits.hits + 1 else 1 end`,
        window_started_at: sql<Date>`excluded.window_started_at`,
      }),
    )
    .returning("hits")
    .executeTakeFirstOrThrow();
  return hits;
}

/** Takes one hit back, for what turned out to be no misuse. */
export async function uncountHit(db: Db, { bucket, key }: { bucket: string; key: string }): Promise<void> {
  await db
    .updateTable("rate_limits")
    .set({ hits: sql<number>`greatest(hits - 1, 0)` })
    .where("bucket", "=", bucket)
    .where("key", "=", key)
    .execute();
}

/** Notes the moment unless one after `before` is noted already; false then. */
export async function beginPause(
  db: Db,
  { bucket, key, at, before }: { bucket: string; key: string; at: Date; before: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("rate_limits")
    .values({ bucket, key, window_started_at: at, hits: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["bucket", "key"])
        .doUpdateSet({ window_started_at: at })
        .where("rate_limits.window_started_at", "<=", before),
    )
    .returning("hits")
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteHitsBefore(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("rate_limits")
    .where("window_started_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
