import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId } from "#app/domain/shared/ids.ts";

/** What the cart must know of a listing before it takes it. A draft or a foreign seller's hidden listing is not found. */
export async function findSellableListing(db: Db, id: ListingId) {
  return db
    .selectFrom("listings")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .leftJoin("listing_stock", "listing_stock.listing_id", "listings.id")
    .where("listings.id", "=", id)
    .where("listings.published_at", "is not", null)
    .select([
      "listings.title",
      "listings.max_per_order as maxPerOrder",
      sql<number>`greatest(0, coalesce(listing_stock.on_hand - listing_stock.reserved - listing_stock.blocked, 0))`.as(
        "available",
      ),
      sql<boolean>`listings.state = 'published' and sellers.state = 'approved'`.as("isOnSale"),
    ])
    .executeTakeFirst();
}
