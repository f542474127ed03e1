import { countReviewedListings, listListingsInState, listQueueCommunes } from "#db/queries/listing-review.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import type { RiskReason } from "./review-risk.ts";
import { REVIEWED_STATES, type ReviewedState } from "./reviewed-states.ts";

const PAGE_SIZE = 40;

export type ReviewFilter = {
  readonly state?: ReviewedState | undefined;
  readonly group?: GoodsGroup | undefined;
  readonly communeCode?: string | undefined;
  readonly risk?: RiskReason | undefined;
  readonly after?: string | undefined;
};

/**
 * Listings of a market manager's groups of goods, a page at a time: those that wait, by waiting time and risk, with what
 * speaks for a closer look; or those in another state, the newest first.
 */
export async function listReviewQueue(ctx: Ctx, { after, state = "submitted", ...filter }: ReviewFilter) {
  const scopes = requireScopes(ctx.actor, "market_manager");
  const at = ctx.now();
  const [rows, counts, communes] = await Promise.all([
    listListingsInState(
      ctx.db,
      { ...filter, state, scopes },
      { after: readTimeCursor(after), limit: PAGE_SIZE + 1, at },
    ),
    countReviewedListings(ctx.db, scopes),
    listQueueCommunes(ctx.db, scopes),
  ]);
  const isQueue = state === "submitted";
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ submittedAt, rankAt, id }) =>
    writeTimeCursor({ at: isQueue ? rankAt : submittedAt, id }),
  );
  return {
    state,
    communes,
    items: items.map(({ rankAt: _, ...row }) => ({
      ...row,
      submittedAt: row.submittedAt.toISOString(),
      waitingHours: isQueue ? Math.floor((at.getTime() - row.submittedAt.getTime()) / 3_600_000) : null,
    })),
    next,
    counts: REVIEWED_STATES.map((one) => ({ state: one, count: counts[one] ?? 0 })),
  };
}

export type ReviewQueueRow = Awaited<ReturnType<typeof listReviewQueue>>["items"][number];
