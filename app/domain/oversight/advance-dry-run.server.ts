import { findRunningDryRun, type DryRunCursor } from "#db/queries/dry-runs.server.ts";
import { compileClaims } from "../regulation/claim-words.ts";
import type { FactsFrame } from "../listings/load-facts.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { DryRunId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { bookOf, type DryRunSetup } from "./dry-run.ts";
import { tryBatch, type Trial } from "./try-batch.server.ts";

/** Listings in a batch: enough that a batch's few queries do not count, few enough that progress is seen. */
const BATCH = 8_000;
/** Batches in one job, so that a very large market does not outlast the queue's patience; the next job goes on. */
const BATCHES_A_JOB = 30;

type Limits = { readonly batchSize?: number; readonly batches?: number };

/**
 * Goes on with a dry run from its last written batch to its end. Only reads the market; each batch sees one snapshot of it.
 * Safe to run twice at once: who comes second at a batch stops.
 */
export async function advanceDryRun(
  ctx: Ctx,
  { runId }: { readonly runId: string },
  { batchSize = BATCH, batches = BATCHES_A_JOB }: Limits = {},
): Promise<{ readonly batches: number }> {
  const id = runId as DryRunId;
  const running = await findRunningDryRun(ctx.db, id);
  if (!running) return { batches: 0 };
  const trial = trialOf(id, running.setup);
  let cursor: DryRunCursor = running.cursor;
  for (let done = 0; done < batches; done += 1) {
    const outcome = await inTransaction(ctx, (tx) => tryBatch(tx, trial, cursor, batchSize), { isSnapshot: true });
    if (outcome === "overtaken") return { batches: done };
    if (outcome.isLast) return { batches: done + 1 };
    cursor = outcome.next;
  }
  await ctx.jobs.add(ctx.db, "oversight.advance-dry-run", { runId }, { singletonKey: runId });
  return { batches };
}

function trialOf(id: DryRunId, setup: DryRunSetup): Trial {
  const frame: FactsFrame = {
    today: setup.today,
    inForce: setup.inForce ?? undefined,
    upcoming: setup.upcoming ? { ...setup.upcoming, effectiveAt: new Date(setup.upcoming.effectiveAt) } : undefined,
    claims: compileClaims(setup.claims),
  };
  return { id, frame, books: { before: bookOf(setup.books.before), after: bookOf(setup.books.after) } };
}
