import { countSellerListings, listSellerListingRows, type PageAfter } from "#db/queries/listing-desk.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ListingState } from "./listing-states.ts";

/** The acting seller's listings, newest first, with how many there are in each state. Asks for one row more than a page. */
export async function listOwnListings(
  ctx: Ctx,
  input: { readonly state?: ListingState; readonly after?: PageAfter; readonly limit: number },
) {
  const sellerId = requireSeller(ctx.actor);
  const [rows, counts] = await Promise.all([
    listSellerListingRows(ctx.db, sellerId, { ...input, limit: input.limit + 1 }),
    countSellerListings(ctx.db, sellerId),
  ]);
  return {
    rows: rows.map(({ createdAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      available: Math.max(0, row.onHand - row.reserved - row.blocked),
    })),
    counts,
  };
}

export type OwnListingRow = Awaited<ReturnType<typeof listOwnListings>>["rows"][number];
