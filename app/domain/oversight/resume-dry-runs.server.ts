import { listStalledDryRuns } from "#db/queries/dry-runs.server.ts";
import { addSeconds } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";

const STALLED_AFTER_SECONDS = 30;

/** Queues what is left of every dry run whose worker was killed or whose job failed. */
export async function resumeDryRuns(ctx: Ctx): Promise<number> {
  const stalled = await listStalledDryRuns(ctx.db, addSeconds(ctx.now(), -STALLED_AFTER_SECONDS));
  for (const runId of stalled) {
    await ctx.jobs.add(ctx.db, "oversight.advance-dry-run", { runId }, { singletonKey: runId });
  }
  return stalled.length;
}
