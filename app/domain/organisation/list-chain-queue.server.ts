import { countWaitingChainPapers, listChainPapers, type ReviewedChainPaper } from "#db/queries/chain-papers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";
import { CHAIN_REVIEWERS } from "./chain-reviewers.ts";
import { hasRole } from "../shared/actor.ts";
import { requireScopes } from "./require-role.ts";

const PAGE_SIZE = 20;

/** Papers of chains that wait for this room, the longest wait first; or those in force. */
export async function listChainQueue(
  ctx: Ctx,
  { state, after }: { state: "pending" | "accepted"; after?: string | undefined },
): Promise<Page<ReviewedChainPaper>> {
  const scopes = requireScopes(ctx.actor, ...CHAIN_REVIEWERS);
  const rows = await listChainPapers(ctx.db, scopes, { state, after: readTimeCursor(after), limit: PAGE_SIZE + 1 });
  return pageOf(rows, PAGE_SIZE, ({ submittedAt, id }) => writeTimeCursor({ at: submittedAt, id }));
}

/** How many papers wait for this official; none for whoever does not decide about them. */
export async function countChainQueue(ctx: Ctx): Promise<number> {
  if (!CHAIN_REVIEWERS.some((role) => hasRole(ctx.actor, role))) return 0;
  return countWaitingChainPapers(ctx.db, requireScopes(ctx.actor, ...CHAIN_REVIEWERS));
}
