import { countSubmittedListings, listSubmittedListings } from "#db/queries/listing-review.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";

const PAGE_SIZE = 40;

/** Listings that wait for a market manager, the one that waits longest first, a page at a time. */
export async function listReviewQueue(ctx: Ctx, input: { readonly after?: string | undefined }) {
  requireRole(ctx.actor, "market_manager");
  const [rows, waiting] = await Promise.all([
    listSubmittedListings(ctx.db, { after: readTimeCursor(input.after), limit: PAGE_SIZE + 1 }),
    countSubmittedListings(ctx.db),
  ]);
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ submittedAt, id }) => writeTimeCursor({ at: submittedAt, id }));
  return { items: items.map((row) => ({ ...row, submittedAt: row.submittedAt.toISOString() })), next, waiting };
}

export type ReviewQueueRow = Awaited<ReturnType<typeof listReviewQueue>>["items"][number];
