import { lockImport, updateImportState, type ImportRow } from "#db/queries/imports.server.ts";
import { listRowsToPlan, updatePlans, type ImportLine, type PlannedLine } from "#db/queries/import-rows.server.ts";
import type { Ctx, TxCtx } from "./ctx.ts";
import { inTransaction } from "./in-transaction.server.ts";

const ROWS_AT_ONCE = 500;

/**
 * A dry run: says of every row what it would come to, five hundred at a time, each batch kept as it is done. A worker that
 * is killed goes on from the last batch. Changes nothing of the market. `seal` answers the hash of the whole plan.
 */
export async function planRows(
  ctx: Ctx,
  { id, sellerId }: Pick<ImportRow, "id" | "sellerId">,
  judge: (rows: readonly ImportLine[]) => Promise<PlannedLine[]>,
  seal?: (tx: TxCtx) => Promise<string>,
): Promise<void> {
  for (;;) {
    const rows = await listRowsToPlan(ctx.db, id, ROWS_AT_ONCE);
    if (rows.length === 0) break;
    await updatePlans(ctx.db, id, await judge(rows));
  }
  await inTransaction(ctx, async (tx) => {
    const current = await lockImport(tx.db, sellerId, id);
    if (current?.state !== "planning") return;
    const planHash = await seal?.(tx);
    await updateImportState(tx.db, id, "planned", { plannedAt: tx.now(), ...(planHash ? { planHash } : {}) });
  });
}
