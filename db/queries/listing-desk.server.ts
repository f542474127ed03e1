import { sql } from "kysely";
import type { ListingState } from "#app/domain/listings/listing-states.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, LotId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import { goodsWithin } from "./scoped.server.ts";

export type SellerListingRow = {
  readonly id: ListingId;
  readonly slug: string;
  readonly title: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly priceVnd: number;
  readonly state: ListingState;
  readonly suspendedBy: "rules" | "manager" | null;
  readonly isHidden: boolean;
  readonly onHand: number;
  readonly reserved: number;
  readonly blocked: number;
  readonly pictureFileId: string | null;
  readonly blocks: number;
  readonly goodsGroup: GoodsGroup;
  readonly submittedAt: Date | null;
  readonly createdAt: Date;
};

/** A seller's own listings, newest first. */
export function listSellerListingRows(
  db: Db,
  sellerId: SellerId,
  { state, after, limit }: { state?: ListingState | undefined; after?: TimeCursor | undefined; limit: number },
): Promise<SellerListingRow[]> {
  return db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("categories", "categories.code", "products.category_code")
    .innerJoin("listing_stock", "listing_stock.listing_id", "listings.id")
    .leftJoin("product_pictures", (join) =>
      join.onRef("product_pictures.product_id", "=", "products.id").on("product_pictures.position", "=", 0),
    )
    .where("listings.seller_id", "=", sellerId)
    .$if(state !== undefined, (qb) => qb.where("listings.state", "=", state ?? ""))
    .$if(after !== undefined, (qb) =>
      qb.where(sql<boolean>`(listings.created_at, listings.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("listings.created_at", "desc")
    .orderBy("listings.id", "desc")
    .limit(limit)
    .select((eb) => [
      "listings.id",
      "listings.slug",
      "listings.title",
      "products.unit",
      "products.unit_en as unitEn",
      "listings.price_vnd as priceVnd",
      "listings.state",
      "listings.suspended_by as suspendedBy",
      "listings.is_hidden as isHidden",
      "listing_stock.on_hand as onHand",
      "listing_stock.reserved",
      "listing_stock.blocked",
      "product_pictures.file_id as pictureFileId",
      "categories.goods_group as goodsGroup",
      "listings.submitted_at as submittedAt",
      "listings.created_at as createdAt",
      eb
        .selectFrom("findings")
        .where("findings.subject_type", "=", "listing")
        .whereRef("findings.subject_id", "=", "listings.id")
        .where("findings.severity", "=", "block")
        .where("findings.resolved_at", "is", null)
        .select(sql<number>`count(*)::int`.as("count"))
        .as("blocks"),
    ])
    .execute() as Promise<SellerListingRow[]>;
}

/** How many listings of a seller are in each state. */
export async function countSellerListings(db: Db, sellerId: SellerId): Promise<Partial<Record<ListingState, number>>> {
  const rows = await db
    .selectFrom("listings")
    .where("seller_id", "=", sellerId)
    .groupBy("state")
    .select(["state", sql<number>`count(*)::int`.as("count")])
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

export type ListingDetail = {
  readonly id: ListingId;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly slug: string;
  readonly state: ListingState;
  readonly suspendedBy: "rules" | "manager" | null;
  readonly isHidden: boolean;
  readonly version: number;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly priceVnd: number;
  readonly maxPerOrder: number;
  readonly publishOnApproval: boolean;
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly productId: ProductId;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly gtin: string;
  readonly categoryName: string;
  readonly categoryNameEn: string;
  readonly goodsGroup: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly netContent: number;
  readonly netContentUnit: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly blocked: number;
};

const details = (db: Db) =>
  db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("categories", "categories.code", "products.category_code")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .innerJoin("listing_stock", "listing_stock.listing_id", "listings.id")
    .select([
      "listings.id",
      "listings.seller_id as sellerId",
      "sellers.display_name as sellerName",
      "listings.slug",
      "listings.state",
      "listings.suspended_by as suspendedBy",
      "listings.is_hidden as isHidden",
      "listings.version",
      "listings.title",
      "listings.title_en as titleEn",
      "listings.description",
      "listings.description_en as descriptionEn",
      "listings.price_vnd as priceVnd",
      "listings.max_per_order as maxPerOrder",
      "listings.publish_on_approval as publishOnApproval",
      "listings.submitted_at as submittedAt",
      "listings.published_at as publishedAt",
      "listings.product_id as productId",
      "products.name as productName",
      "products.name_en as productNameEn",
      "products.gtin",
      "categories.name as categoryName",
      "categories.name_en as categoryNameEn",
      "categories.goods_group as goodsGroup",
      "products.unit",
      "products.unit_en as unitEn",
      sql<number>`products.net_content::float8`.as("netContent"),
      "products.net_content_unit as netContentUnit",
      "listing_stock.on_hand as onHand",
      "listing_stock.reserved",
      "listing_stock.blocked",
    ])
    .$narrowType<ListingDetail>();

/** A seller's own listing as its page shows it. */
export const findSellerListingDetail = (
  db: Db,
  sellerId: SellerId,
  id: ListingId,
): Promise<ListingDetail | undefined> =>
  details(db).where("listings.id", "=", id).where("listings.seller_id", "=", sellerId).executeTakeFirst();

/** A listing that was ever submitted, for an office with these scopes. A seller's first draft is nobody else's business. */
export const findReviewedListingDetail = (
  db: Db,
  id: ListingId,
  scopes: readonly Scope[],
): Promise<ListingDetail | undefined> =>
  details(db)
    .where("listings.id", "=", id)
    .where("listings.submitted_at", "is not", null)
    .where(goodsWithin(scopes))
    .executeTakeFirst();

export type ListingStory = {
  readonly from: ListingState;
  readonly to: ListingState;
  readonly version: number;
  readonly reason: string | null;
  readonly movedBy: string | null;
  readonly movedAt: Date;
};

/** The last moves of a listing, newest first. */
export function listListingMoves(db: Db, id: ListingId, limit: number): Promise<ListingStory[]> {
  return db
    .selectFrom("listing_moves")
    .leftJoin("users", "users.id", "listing_moves.moved_by")
    .where("listing_moves.listing_id", "=", id)
    .orderBy("listing_moves.moved_at", "desc")
    .orderBy("listing_moves.id", "desc")
    .limit(limit)
    .select([
      "listing_moves.from_state as from",
      "listing_moves.to_state as to",
      "listing_moves.version",
      "listing_moves.reason",
      "users.name as movedBy",
      "listing_moves.moved_at as movedAt",
    ])
    .$narrowType<ListingStory>()
    .execute();
}

export type DeskLot = {
  readonly lotId: LotId;
  readonly code: string;
  readonly placeName: string;
  readonly producedOn: Day;
  readonly expiresOn: Day | null;
  readonly state: "open" | "held" | "recalled";
  readonly quantity: number;
  /** Units this listing offers; zero for a lot that could be offered. */
  readonly offered: number;
  readonly packed: number;
  /** Units that could be offered besides: packed with the lot, still in hand, and not on offer. */
  readonly free: number;
  readonly isBlocked: boolean;
};

/**
 * The lots of a listing and those of the same product that could be offered under it today, newest harvest first. Lots that
 * another listing offers are left out.
 */
export function listDeskLots(
  db: Db,
  { listingId, productId, today }: { listingId: ListingId; productId: ProductId; today: Day },
): Promise<DeskLot[]> {
  return db
    .selectFrom("lots")
    .innerJoin("places", "places.id", "lots.place_id")
    .leftJoin("listing_lots", "listing_lots.lot_id", "lots.id")
    .leftJoin("lot_balances", (join) =>
      join.onRef("lot_balances.lot_id", "=", "lots.id").onRef("lot_balances.holder_id", "=", "lots.seller_id"),
    )
    .where("lots.product_id", "=", productId)
    .where((eb) =>
      eb.or([
        eb("listing_lots.listing_id", "=", listingId),
        eb.and([
          eb("listing_lots.listing_id", "is", null),
          eb("lots.state", "=", "open"),
          eb("lots.uom", "is", null),
          eb("lot_balances.on_hand", ">=", 1),
          eb.or([eb("lots.expires_on", "is", null), eb("lots.expires_on", ">=", today)]),
        ]),
      ]),
    )
    .orderBy("lots.produced_on", "desc")
    .orderBy("lots.id", "desc")
    .limit(100)
    .select((eb) => [
      "lots.id as lotId",
      "lots.code",
      "places.name as placeName",
      "lots.produced_on as producedOn",
      "lots.expires_on as expiresOn",
      "lots.state",
      "lots.quantity",
      eb.fn.coalesce("listing_lots.offered", sql<number>`0`).as("offered"),
      eb.fn.coalesce("listing_lots.packed", sql<number>`0`).as("packed"),
      sql<number>`greatest(0, least(
        lots.quantity - coalesce(listing_lots.offered, 0),
        floor(coalesce(lot_balances.on_hand, 0)) - coalesce(listing_lots.offered - listing_lots.packed, 0)
      ))`.as("free"),
      eb.fn.coalesce("listing_lots.is_blocked", sql<boolean>`false`).as("isBlocked"),
    ])
    .$narrowType<DeskLot>()
    .execute();
}
