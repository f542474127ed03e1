import { listRecalledToo, MOST_COUNTED, type RecalledToo } from "#db/queries/ancestor-holds.server.ts";
import { listRecallRows, type RecallRow } from "#db/queries/lot-holds.server.ts";
import type { Ctx } from "../shared/ctx.ts";

const PAGE_SIZE = 20;
/** Lots named beside a recall; of the rest it is said how many they are. */
const NAMED = 12;

export type RecallsAfter = { readonly placedAt: Date; readonly id: string };

export type Recall = RecallRow & {
  /** Lots made of the recalled one, which are recalled with it. `isMore`: more than were counted. */
  readonly too: Pick<RecalledToo, "lots" | "count"> & { readonly isMore: boolean };
};

/** Recalled lots with what was made of them, newest first, a page at a time. Nothing ever leaves this list. */
export async function listRecalls(
  ctx: Ctx,
  { after }: { after?: RecallsAfter | undefined } = {},
): Promise<{ recalls: Recall[]; nextAfter: RecallsAfter | null }> {
  const rows = await listRecallRows(ctx.db, { after, limit: PAGE_SIZE + 1 });
  const page = rows.slice(0, PAGE_SIZE);
  const reached = await listRecalledToo(
    ctx.db,
    page.map(({ lotId }) => lotId),
    NAMED,
  );
  const recalls = page.map((recall) => ({ ...recall, too: tooOf(reached, recall) }));
  const last = recalls.at(-1);
  const hasMore = rows.length > PAGE_SIZE && last !== undefined;
  return { recalls, nextAfter: hasMore ? { placedAt: last.placedAt, id: last.id } : null };
}

function tooOf(reached: readonly RecalledToo[], { lotId }: RecallRow): Recall["too"] {
  const { lots, count } = reached.find(({ causeLotId }) => causeLotId === lotId) ?? { lots: [], count: 0 };
  return { lots, count: Math.min(count, MOST_COUNTED), isMore: count > MOST_COUNTED };
}
