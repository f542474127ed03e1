import { countSubmittedListings, listSubmittedListings } from "#db/queries/listing-review.server.ts";
import type { PageAfter } from "#db/queries/listing-desk.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";

/** Listings that wait for a market manager, the one that waits longest first. Asks for one row more than a page. */
export async function listReviewQueue(ctx: Ctx, input: { readonly after?: PageAfter; readonly limit: number }) {
  requireRole(ctx.actor, "market_manager");
  const [rows, waiting] = await Promise.all([
    listSubmittedListings(ctx.db, { ...input, limit: input.limit + 1 }),
    countSubmittedListings(ctx.db),
  ]);
  return { rows: rows.map((row) => ({ ...row, submittedAt: row.submittedAt.toISOString() })), waiting };
}

export type ReviewQueueRow = Awaited<ReturnType<typeof listReviewQueue>>["rows"][number];
