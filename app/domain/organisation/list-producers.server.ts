import { listApprovedSellers, type ProducerRow } from "#db/queries/producers.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, type Page } from "../shared/time-cursor.ts";
import { readNameCursor, writeNameCursor } from "./name-cursor.ts";

const PAGE_SIZE = 24;

/** Approved sellers by name, with the kinds of papers that are valid today. Found by name or by any name of their commune. */
export async function listProducers(
  ctx: Ctx,
  { words, after }: { words?: string | undefined; after?: string | undefined },
): Promise<Page<ProducerRow>> {
  const rows = await listApprovedSellers(
    ctx.db,
    { words, today: dayOf(ctx.now()) },
    { after: readNameCursor(after), limit: PAGE_SIZE + 1 },
  );
  return pageOf(rows, PAGE_SIZE, ({ displayName, id }) => writeNameCursor({ name: displayName, id }));
}
