import { findDryRun, type DryRunRow } from "#db/queries/dry-runs.server.ts";
import {
  countByCommune,
  countByGroup,
  countByRule,
  countBySeller,
  listDryRunResults,
  type DryRunResultRow,
} from "#db/queries/dry-run-results.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type DryRunId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { pageOf } from "../shared/time-cursor.ts";
import type { DryRunOutcome } from "./dry-run.ts";

const PAGE_SIZE = 40;
const MOST_HIT = 12;

export type DryRunQuestion = {
  readonly runId: string;
  readonly outcome?: DryRunOutcome | undefined;
  readonly rule?: string | undefined;
  readonly after?: string | undefined;
};

/** A dry run with its totals by rule, group, commune and seller, and a page of whom it hits and why. */
export async function getDryRun(ctx: Ctx, { runId, outcome, rule, after }: DryRunQuestion) {
  const id = await requireRun(ctx, runId);
  const [run, byRule, byGroup, byCommune, bySeller, rows] = await Promise.all([
    findDryRun(ctx.db, id),
    countByRule(ctx.db, id),
    countByGroup(ctx.db, id),
    countByCommune(ctx.db, id, MOST_HIT),
    countBySeller(ctx.db, id, MOST_HIT),
    listDryRunResults(ctx.db, id, { outcome, rule, after: readCursor(after) }, PAGE_SIZE + 1),
  ]);
  if (!run) throw new NotFound("dry run");
  return { run: shownRun(run), byRule, byGroup, byCommune, bySeller, ...pageOf(rows, PAGE_SIZE, writeCursor) };
}

/** The id of a run that a manager asks for; only they read what a draft would do. */
export async function requireRun(ctx: Ctx, runId: string): Promise<DryRunId> {
  requireRole(ctx.actor, "market_manager");
  const run = isUuid(runId) ? await findDryRun(ctx.db, runId as DryRunId) : undefined;
  if (!run) throw new NotFound("dry run");
  return run.id;
}

export const shownRun = ({ startedAt, progressedAt, endedAt, ...run }: DryRunRow) => ({
  ...run,
  startedAt: startedAt.toISOString(),
  progressedAt: progressedAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
  seconds: Math.max(1, Math.round(((endedAt ?? progressedAt).getTime() - startedAt.getTime()) / 1_000)),
});

export type ShownDryRun = ReturnType<typeof shownRun>;
export type DryRunPage = Awaited<ReturnType<typeof getDryRun>>;

export const writeCursor = ({ subjectType, subjectId }: DryRunResultRow): string => `${subjectType}.${subjectId}`;

function readCursor(text: string | undefined): { type: string; id: string } | undefined {
  const [type = "", id = ""] = (text ?? "").split(".");
  return (type === "listing" || type === "seller") && isUuid(id) ? { type, id } : undefined;
}
