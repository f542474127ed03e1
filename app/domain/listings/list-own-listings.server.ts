import { listOpenFindings } from "#db/queries/findings.server.ts";
import { countSellerListings, listSellerListingRows } from "#db/queries/listing-desk.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { isBlocked } from "../regulation/finding.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import type { ListingState } from "./listing-states.ts";

const PAGE_SIZE = 30;

/** The acting seller's listings, newest first, a page at a time, with how many there are in each state. */
export async function listOwnListings(
  ctx: Ctx,
  input: { readonly state?: ListingState | undefined; readonly after?: string | undefined },
) {
  const sellerId = requireSeller(ctx.actor);
  const after = readTimeCursor(input.after);
  const [rows, counts, ofStall] = await Promise.all([
    listSellerListingRows(ctx.db, sellerId, { state: input.state, after, limit: PAGE_SIZE + 1 }),
    countSellerListings(ctx.db, sellerId),
    listOpenFindings(ctx.db, "seller", [sellerId]),
  ]);
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
  return {
    items: items.map(({ createdAt: _, ...row }) => ({
      ...row,
      available: Math.max(0, row.onHand - row.reserved - row.blocked),
    })),
    next,
    counts,
    /** Something is wrong with the stall itself, which keeps its listings from sale whatever they say. */
    isStallBlocked: isBlocked(ofStall),
  };
}

export type OwnListingRow = Awaited<ReturnType<typeof listOwnListings>>["items"][number];
