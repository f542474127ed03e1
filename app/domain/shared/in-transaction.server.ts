import type { Ctx, Db, TxCtx } from "./ctx.ts";

/**
 * Runs `work` in one transaction and hands it a Ctx whose `db` is that transaction. A transaction that PostgreSQL gave up
 * for a deadlock or a serialisation failure (40P01, 40001) is run again, at most three times. Never nests. With
 * `isSnapshot` all its statements see the database as it was at the first one.
 */
export async function inTransaction<T>(
  ctx: Ctx,
  work: (tx: TxCtx) => Promise<T>,
  { isSnapshot = false }: { isSnapshot?: boolean } = {},
): Promise<T> {
  if (ctx.db.isTransaction) throw new Error("already in a transaction: pass its ctx on");
  for (let attempt = 1; ; attempt += 1) {
    try {
      const transaction = ctx.db.transaction();
      const begun = isSnapshot ? transaction.setIsolationLevel("repeatable read") : transaction;
      return await begun.execute((db: Db) => work({ ...ctx, db, inTransaction: true }));
    } catch (error) {
      if (attempt >= 3 || !isWorthRetrying(error)) throw error;
    }
  }
}

const isWorthRetrying = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "40P01" || error.code === "40001");
