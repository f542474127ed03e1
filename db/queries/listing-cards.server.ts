import { sql, type ExpressionBuilder } from "kysely";
import type { DB } from "../schema.generated.ts";
import type { ListingCard, PictureRef } from "#app/domain/listings/listing-card.ts";
import type { NetContentUnit } from "#app/domain/products/net-content.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { ListingId } from "#app/domain/shared/ids.ts";

/** The first picture of a product, whatever positions are left after some were removed. */
const firstPicture = (eb: ExpressionBuilder<DB, "products">) =>
  eb
    .selectFrom("product_pictures")
    .whereRef("product_pictures.product_id", "=", "products.id")
    .orderBy("product_pictures.position")
    .limit(1)
    .select(
      sql<PictureRef>`jsonb_build_object(
        'fileId', product_pictures.file_id, 'alt', product_pictures.alt, 'altEn', product_pictures.alt_en
      )`.as("picture"),
    );

const cardRows = (db: Db) =>
  db
    .selectFrom("listing_search")
    .innerJoin("listings", "listings.id", "listing_search.listing_id")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("categories", "categories.code", "listing_search.category_code")
    .innerJoin("sellers", "sellers.id", "listing_search.seller_id")
    .innerJoin("communes", "communes.code", "listing_search.commune_code")
    .leftJoin("listing_stock", "listing_stock.listing_id", "listing_search.listing_id")
    .select((eb) => [
      "listings.id",
      "listings.slug",
      "listings.title",
      "listings.title_en as titleEn",
      "listing_search.goods_group as group",
      "listing_search.category_code as categoryCode",
      "categories.is_fresh as isFresh",
      "listing_search.price_vnd as priceVnd",
      "products.unit",
      "products.unit_en as unitEn",
      "products.net_content as netAmount",
      "products.net_content_unit as netUnit",
      "sellers.display_name as sellerName",
      "sellers.display_name_en as sellerNameEn",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      "listing_search.produced_on as producedOn",
      "listing_search.certificate_kinds as certificateKinds",
      sql<number>`greatest(0, coalesce(on_hand - reserved - blocked, 0))`.as("available"),
      firstPicture(eb).as("picture"),
    ]);

type CardRow = Awaited<ReturnType<ReturnType<typeof cardRows>["execute"]>>[number];

const toCard = ({ netAmount, netUnit, ...row }: CardRow): ListingCard => ({
  ...row,
  id: row.id as ListingId,
  group: row.group as GoodsGroup,
  netContent: { amount: Number(netAmount), unit: netUnit as NetContentUnit },
});

/** The cards of published listings, in the order of `ids`; one that was taken down meanwhile is left out. */
export async function listListingCards(db: Db, ids: readonly ListingId[]): Promise<ListingCard[]> {
  if (ids.length === 0) return [];
  const rows = await cardRows(db)
    .where("listing_search.listing_id", "in", [...ids])
    .execute();
  const cards = new Map(rows.map((row) => [row.id, toCard(row)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}
