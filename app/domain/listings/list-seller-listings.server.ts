import { listListingCards } from "#db/queries/listing-cards.server.ts";
import { listSellerListingIds } from "#db/queries/listing-pages.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import type { ListingCard } from "./listing-card.ts";

/** The goods a seller has on sale, newest first, at most `limit`: for its own page in the list of producers. */
export async function listSellerListings(ctx: Ctx, sellerId: SellerId, limit = 24): Promise<ListingCard[]> {
  return listListingCards(ctx.db, await listSellerListingIds(ctx.db, sellerId, { limit }));
}
