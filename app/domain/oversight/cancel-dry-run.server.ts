import { cancelRunningDryRun } from "#db/queries/dry-runs.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type DryRunId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";

/** Ends a run under way; what it found so far stays. A worker in the middle of a batch writes nothing more. */
export async function cancelDryRun(ctx: Ctx, { runId }: { readonly runId: string }): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  if (!isUuid(runId)) throw new NotFound("dry run");
  await inTransaction(ctx, async (tx) => {
    if (!(await cancelRunningDryRun(tx.db, runId as DryRunId, tx.now()))) throw new Refusal("oversight.dry-run-over");
    await recordAudit(tx, { action: "dry_run.cancelled", subjectType: "dry_run", subjectId: runId });
  });
}
