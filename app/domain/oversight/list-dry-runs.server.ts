import { listDryRuns } from "#db/queries/dry-runs.server.ts";
import { findDraftVersion, findVersionInForce, listPublishedVersions } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import { shownRun } from "./get-dry-run.server.ts";

const PAGE_SIZE = 20;

/** Past dry runs, newest first, and what could be tried: the draft and every published version. */
export async function listManagersDryRuns(ctx: Ctx, { after }: { readonly after?: string | undefined }) {
  requireRole(ctx.actor, "market_manager");
  const [rows, draft, published, inForce] = await Promise.all([
    listDryRuns(ctx.db, { after: readTimeCursor(after), limit: PAGE_SIZE + 1 }),
    findDraftVersion(ctx.db),
    listPublishedVersions(ctx.db),
    findVersionInForce(ctx.db, ctx.now()),
  ]);
  const page = pageOf(rows, PAGE_SIZE, ({ startedAt, id }) => writeTimeCursor({ at: startedAt, id }));
  return {
    items: page.items.map(shownRun),
    next: page.next,
    today: dayOf(ctx.now()),
    draftVersion: draft?.version ?? null,
    inForceVersion: inForce?.version ?? null,
    published: published.map(({ version }) => version),
    running: rows.find(({ state }) => state === "running")?.id ?? null,
  };
}
