import { sql } from "kysely";
import type { PictureRef } from "#app/domain/listings/listing-card.ts";
import type { ListingFacts, ListingLot } from "#app/domain/listings/listing-page.ts";
import type { NetContentUnit } from "#app/domain/products/net-content.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { ListingId, SellerId } from "#app/domain/shared/ids.ts";

/** States of a listing that the public has a page for; a withdrawn one keeps it only if it was once published. */
const PUBLIC_STATES = ["published", "suspended", "withdrawn"] as const;

const pageRow = (db: Db, slug: string) =>
  db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("categories", "categories.code", "products.category_code")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .leftJoin("listing_stock", "listing_stock.listing_id", "listings.id")
    .where("listings.slug", "=", slug)
    .where("listings.state", "in", PUBLIC_STATES)
    .where("listings.published_at", "is not", null)
    .select([
      "listings.id",
      "listings.slug",
      "listings.state",
      "listings.title",
      "listings.title_en as titleEn",
      "listings.description",
      "listings.description_en as descriptionEn",
      "listings.price_vnd as priceVnd",
      "listings.max_per_order as maxPerOrder",
      "products.gtin",
      "products.name as productName",
      "products.name_en as productNameEn",
      "products.brand",
      "categories.goods_group as group",
      "categories.code as categoryCode",
      "categories.name as categoryName",
      "categories.name_en as categoryNameEn",
      "categories.is_fresh as isFresh",
      "products.unit",
      "products.unit_en as unitEn",
      "products.net_content as netAmount",
      "products.net_content_unit as netUnit",
      "products.ingredients",
      "products.ingredients_en as ingredientsEn",
      "products.warnings",
      "products.warnings_en as warningsEn",
      "products.usage",
      "products.usage_en as usageEn",
      "products.storage",
      "products.storage_en as storageEn",
      "products.shelf_life_days as shelfLifeDays",
      "products.standard",
      "products.self_declaration_number as selfDeclarationNumber",
      "sellers.id as sellerId",
      "sellers.slug as sellerSlug",
      "sellers.display_name as sellerName",
      "sellers.display_name_en as sellerNameEn",
      "sellers.legal_name as legalName",
      "sellers.registration_number as registrationNumber",
      "sellers.address",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      "sellers.phone",
      "sellers.email",
      "sellers.story",
      "sellers.story_en as storyEn",
      "sellers.picture_file_id as pictureFileId",
      "sellers.shipping_fee_vnd as shippingFeeVnd",
      "sellers.free_shipping_from_vnd as freeShippingFromVnd",
      "sellers.delivery_area as area",
      "sellers.delivery_area_en as areaEn",
      "sellers.delivery_days as days",
      "sellers.pickup_address as pickupAddress",
      "sellers.return_terms as returnTerms",
      "sellers.return_terms_en as returnTermsEn",
      sql<number>`greatest(0, coalesce(on_hand - reserved - blocked, 0))`.as("available"),
      sql<PictureRef[]>`array(
        select jsonb_build_object('fileId', file_id, 'alt', alt, 'altEn', alt_en)
        from product_pictures where product_id = products.id order by position
      )`.as("pictures"),
    ]);

type PageRow = NonNullable<Awaited<ReturnType<ReturnType<typeof pageRow>["executeTakeFirst"]>>>;

const productOf = (row: PageRow): ListingFacts["product"] => ({
  gtin: row.gtin,
  name: row.productName,
  nameEn: row.productNameEn,
  brand: row.brand,
  group: row.group as GoodsGroup,
  categoryCode: row.categoryCode,
  categoryName: row.categoryName,
  categoryNameEn: row.categoryNameEn,
  isFresh: row.isFresh,
  unit: row.unit,
  unitEn: row.unitEn,
  netContent: { amount: Number(row.netAmount), unit: row.netUnit as NetContentUnit },
  ingredients: row.ingredients,
  ingredientsEn: row.ingredientsEn,
  warnings: row.warnings,
  warningsEn: row.warningsEn,
  usage: row.usage,
  usageEn: row.usageEn,
  storage: row.storage,
  storageEn: row.storageEn,
  shelfLifeDays: row.shelfLifeDays,
  standard: row.standard,
  selfDeclarationNumber: row.selfDeclarationNumber,
});

const sellerOf = (row: PageRow): ListingFacts["seller"] => ({
  id: row.sellerId as SellerId,
  slug: row.sellerSlug,
  name: row.sellerName,
  nameEn: row.sellerNameEn,
  legalName: row.legalName,
  registrationNumber: row.registrationNumber,
  address: row.address,
  communeName: row.communeName,
  communeNameEn: row.communeNameEn,
  phone: row.phone,
  email: row.email,
  story: row.story,
  storyEn: row.storyEn,
  pictureFileId: row.pictureFileId,
});

const deliveryOf = (row: PageRow): ListingFacts["delivery"] => ({
  shippingFeeVnd: row.shippingFeeVnd,
  freeShippingFromVnd: row.freeShippingFromVnd,
  area: row.area,
  areaEn: row.areaEn,
  days: row.days,
  pickupAddress: row.pickupAddress,
  returnTerms: row.returnTerms,
  returnTermsEn: row.returnTermsEn,
});

/** The page of a listing that is or was on show, with its pictures and lots; undefined for any that was never published. */
export async function findListingPage(db: Db, slug: string): Promise<ListingFacts | undefined> {
  const row = await pageRow(db, slug).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id as ListingId,
    slug: row.slug,
    state: row.state as ListingFacts["state"],
    title: row.title,
    titleEn: row.titleEn,
    description: row.description,
    descriptionEn: row.descriptionEn,
    priceVnd: row.priceVnd,
    maxPerOrder: row.maxPerOrder,
    available: row.available,
    product: productOf(row),
    seller: sellerOf(row),
    delivery: deliveryOf(row),
    pictures: row.pictures,
    lots: await listLotsOnPage(db, row.id as ListingId),
  };
}

const LOTS_ON_PAGE = 6;
const IS_SOLD = sql<boolean>`(listing_lots.packed >= listing_lots.offered)`;

/** A listing that sells for years has hundreds of lots behind it; its page shows those that matter now, in the order of packing. */
async function listLotsOnPage(db: Db, listingId: ListingId): Promise<ListingLot[]> {
  const rows = await db
    .selectFrom("listing_lots")
    .innerJoin("lots", "lots.id", "listing_lots.lot_id")
    .where("listing_lots.listing_id", "=", listingId)
    .orderBy(IS_SOLD)
    .orderBy("listing_lots.is_blocked")
    .orderBy(sql`case when not ${IS_SOLD} then lots.expires_on end nulls last`)
    .orderBy(sql`case when not ${IS_SOLD} then lots.packed_on end`)
    .orderBy("lots.produced_on", "desc")
    .orderBy("lots.id")
    .limit(LOTS_ON_PAGE)
    .select((eb) => [
      "lots.code",
      "lots.produced_on as producedOn",
      "lots.packed_on as packedOn",
      "lots.expires_on as expiresOn",
      "lots.state",
      "listing_lots.is_blocked as isBlocked",
      eb("listing_lots.offered", "-", eb.ref("listing_lots.packed")).as("left"),
    ])
    .execute();
  return rows as ListingLot[];
}

/** Newest goods of one seller, for its own page and beside its other goods. */
export async function listSellerListingIds(
  db: Db,
  sellerId: SellerId,
  { except, limit }: { readonly except?: ListingId | undefined; readonly limit: number },
): Promise<ListingId[]> {
  const rows = await db
    .selectFrom("listing_search")
    .where("seller_id", "=", sellerId)
    .$if(except !== undefined, (qb) => qb.where("listing_id", "!=", except ?? ""))
    .orderBy("published_at", "desc")
    .orderBy("listing_id", "desc")
    .limit(limit)
    .select("listing_id as id")
    .execute();
  return rows.map((row) => row.id as ListingId);
}

export type PublicListing = {
  readonly id: ListingId;
  readonly slug: string;
  readonly name: string;
  readonly priceVnd: number;
  readonly unit: string;
  readonly available: number;
  readonly seller: string;
  readonly gtin: string;
  readonly lots: readonly string[];
};

/** Rows of the open catalogue, in the order of `ids`, with the codes of the lots on sale. */
export async function listPublicListings(db: Db, ids: readonly ListingId[]): Promise<PublicListing[]> {
  const { rows } = await sql<PublicListing>`
    select l.id, l.slug, l.title as name, l.price_vnd as "priceVnd", p.unit, s.display_name as seller, p.gtin,
      greatest(0, coalesce(k.on_hand - k.reserved - k.blocked, 0)) as available,
      array(
        select o.code from listing_lots ll join lots o on o.id = ll.lot_id
        where ll.listing_id = l.id and ll.packed < ll.offered and not ll.is_blocked
        order by o.expires_on nulls last, o.code
      ) as lots
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, place)
    join listings l on l.id = wanted.id and l.state = 'published'
    join products p on p.id = l.product_id
    join sellers s on s.id = l.seller_id
    left join listing_stock k on k.listing_id = l.id
    order by wanted.place
  `.execute(db);
  return rows;
}

/** Addresses of everything on show and when it last changed, for search engines; as many as one sitemap may hold. */
export async function listShownSlugs(
  db: Db,
  limit: number,
): Promise<{ readonly listings: readonly { slug: string; changedAt: Date }[]; readonly sellers: readonly string[] }> {
  const listings = await db
    .selectFrom("listing_search")
    .innerJoin("listings", "listings.id", "listing_search.listing_id")
    .orderBy("listing_search.published_at", "desc")
    .limit(limit)
    .select(["listings.slug", "listings.updated_at as changedAt"])
    .execute();
  const sellers = await db
    .selectFrom("sellers")
    .where("state", "=", "approved")
    .orderBy("slug")
    .limit(limit)
    .select("slug")
    .execute();
  return { listings, sellers: sellers.map((seller) => seller.slug) };
}

/** The slug of a listing that is or was on show, as it is stored. */
export async function findShownSlug(db: Db, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("listings")
    .select("slug")
    .where("slug", "=", slug)
    .where("published_at", "is not", null)
    .executeTakeFirst();
  return row?.slug;
}
