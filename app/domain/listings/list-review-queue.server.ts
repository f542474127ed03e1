import { countReviewedListings, listListingsInState } from "#db/queries/listing-review.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import { REVIEWED_STATES, type ReviewedState } from "./reviewed-states.ts";

const PAGE_SIZE = 40;

/**
 * Listings of a market manager's groups of goods, a page at a time: those that wait for a decision, the longest wait first; or those in
 * another state, the newest first, to suspend one or give one back.
 */
export async function listReviewQueue(
  ctx: Ctx,
  input: { readonly state?: ReviewedState | undefined; readonly after?: string | undefined },
) {
  const scopes = requireScopes(ctx.actor, "market_manager");
  const state = input.state ?? "submitted";
  const [rows, counts] = await Promise.all([
    listListingsInState(ctx.db, { state, scopes }, { after: readTimeCursor(input.after), limit: PAGE_SIZE + 1 }),
    countReviewedListings(ctx.db, scopes),
  ]);
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ submittedAt, id }) => writeTimeCursor({ at: submittedAt, id }));
  return {
    state,
    items: items.map((row) => ({ ...row, submittedAt: row.submittedAt.toISOString() })),
    next,
    counts: REVIEWED_STATES.map((one) => ({ state: one, count: counts[one] ?? 0 })),
  };
}

export type ReviewQueueRow = Awaited<ReturnType<typeof listReviewQueue>>["items"][number];
