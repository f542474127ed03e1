import { listRecallRows, type RecallRow } from "#db/queries/lot-holds.server.ts";
import type { Ctx } from "../shared/ctx.ts";

const PAGE_SIZE = 20;

export type RecallsAfter = { readonly placedAt: Date; readonly id: string };

/** Recalled lots, newest first, a page at a time. Nothing ever leaves this list. */
export async function listRecalls(
  ctx: Ctx,
  { after }: { after?: RecallsAfter | undefined } = {},
): Promise<{ recalls: RecallRow[]; nextAfter: RecallsAfter | null }> {
  const rows = await listRecallRows(ctx.db, { after, limit: PAGE_SIZE + 1 });
  const recalls = rows.slice(0, PAGE_SIZE);
  const last = recalls.at(-1);
  const hasMore = rows.length > PAGE_SIZE && last !== undefined;
  return { recalls, nextAfter: hasMore ? { placedAt: last.placedAt, id: last.id } : null };
}
