import { listClaimPhrases } from "#db/queries/claim-phrases.server.ts";
import { insertDryRun } from "#db/queries/dry-runs.server.ts";
import {
  findDraftVersion,
  findAnnouncedVersion,
  findUpcomingVersion,
  findVersionInForce,
  type VersionRow,
} from "#db/queries/regulation.server.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import { loadRuleBook } from "../regulation/load-rule-book.server.ts";
import { dayOf, startOfDay, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { DryRunId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { storedBook, type DryRunSetup } from "./dry-run.ts";
import type { StartDryRun } from "./start-dry-run.schema.ts";

/**
 * Begins to judge the whole market by a version, the draft unless another is named, beside the one that binds on the day,
 * and answers at once; the work is done in the background. Acceptance of the tried version is not asked for: nobody can
 * have accepted it yet. One run at a time.
 */
export async function startDryRun(ctx: Ctx, input: StartDryRun): Promise<DryRunId> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const tried = input.version ? await findAnnouncedVersion(tx.db, input.version) : await findDraftVersion(tx.db);
    if (!tried) throw new Refusal("oversight.nothing-to-try", { field: "version" });
    const asOf = input.asOf ?? dayOf(tx.now());
    const at = asOf === dayOf(tx.now()) ? tx.now() : startOfDay(asOf);
    const base = await findVersionInForce(tx.db, at);
    const id = tx.newId<DryRunId>();
    const setup = await setupOf(tx, { tried, base, at, asOf });
    const isStarted = await insertDryRun(tx.db, {
      id,
      versionId: tried.id,
      version: tried.version,
      base,
      asOf,
      setup,
      startedAt: tx.now(),
      startedBy: userId,
    });
    if (!isStarted) throw new Refusal("oversight.dry-run-running");
    await recordAudit(tx, {
      action: "dry_run.started",
      subjectType: "dry_run",
      subjectId: id,
      after: { version: tried.version, against: base?.version ?? null, asOf },
    });
    await tx.jobs.add(tx.db, "oversight.advance-dry-run", { runId: id }, { singletonKey: id });
    return id;
  });
}

type Question = { tried: VersionRow; base: VersionRow | undefined; at: Date; asOf: Day };

async function setupOf(tx: TxCtx, { tried, base, at, asOf }: Question): Promise<DryRunSetup> {
  const upcoming = await findUpcomingVersion(tx.db, at);
  return {
    books: {
      before: storedBook(await loadRuleBook(tx.db, base)),
      after: storedBook(await loadRuleBook(tx.db, tried)),
    },
    claims: await listClaimPhrases(tx.db, asOf),
    today: asOf,
    inForce: base ? { id: base.id, version: base.version } : null,
    upcoming: upcoming?.effectiveAt
      ? { id: upcoming.id, version: upcoming.version, effectiveAt: upcoming.effectiveAt.toISOString() }
      : null,
  };
}
