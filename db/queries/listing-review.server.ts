import { sql } from "kysely";
import type { Risk, RiskReason } from "#app/domain/listings/review-risk.ts";
import type { ReviewedState } from "#app/domain/listings/reviewed-states.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { ListingId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import { goodsWithin } from "./scoped.server.ts";

export type QueueRow = {
  readonly id: ListingId;
  readonly title: string;
  readonly sellerName: string;
  readonly communeName: string;
  readonly communeNameEn: string;
  readonly categoryName: string;
  readonly categoryNameEn: string;
  readonly priceVnd: number;
  readonly unit: string;
  readonly unitEn: string;
  readonly submittedAt: Date;
  /** Where it stands in the queue. */
  readonly rankAt: Date;
  readonly risks: readonly Risk[];
  /** Who has it in hand now. */
  readonly takenBy: string | null;
  readonly pictureFileId: string | null;
  readonly warnings: number;
  readonly blocks: number;
  /** How often this listing was handed in. */
  readonly submissions: number;
};

export type QueueFilter = {
  readonly state: ReviewedState;
  readonly scopes: readonly Scope[];
  readonly group?: GoodsGroup | undefined;
  readonly communeCode?: string | undefined;
  readonly risk?: RiskReason | undefined;
};

/**
 * Listings in one state: those that wait in the order of their rank, which is the time they were handed in, moved forward by
 * hours where there is risk; others with the newest first.
 */
export function listListingsInState(
  db: Db,
  { state, scopes, group, communeCode, risk }: QueueFilter,
  { after, limit, at }: { after?: TimeCursor | undefined; limit: number; at: Date },
): Promise<QueueRow[]> {
  const isQueue = state === "submitted";
  const direction = isQueue ? "asc" : "desc";
  return db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("categories", "categories.code", "products.category_code")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .leftJoin("product_pictures", (join) =>
      join.onRef("product_pictures.product_id", "=", "products.id").on("product_pictures.position", "=", 0),
    )
    .where("listings.state", "=", state)
    .where(goodsWithin(scopes))
    .$if(after !== undefined, (qb) =>
      qb.where(
        isQueue
          ? sql<boolean>`(listings.review_rank_at, listings.id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`
          : sql<boolean>`(listings.submitted_at, listings.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .$if(group !== undefined, (qb) => qb.where("categories.goods_group", "=", group ?? ""))
    .$if(communeCode !== undefined, (qb) => qb.where("sellers.commune_code", "=", communeCode ?? ""))
    .$if(risk !== undefined, (qb) =>
      qb.where(sql<boolean>`listings.review_risks @> ${JSON.stringify([{ reason: risk }])}::jsonb`),
    )
    .orderBy(isQueue ? "listings.review_rank_at" : "listings.submitted_at", direction)
    .orderBy("listings.id", direction)
    .limit(limit)
    .select([
      "listings.id",
      "listings.title",
      "sellers.display_name as sellerName",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      "categories.name as categoryName",
      "categories.name_en as categoryNameEn",
      "listings.price_vnd as priceVnd",
      "products.unit",
      "products.unit_en as unitEn",
      "listings.submitted_at as submittedAt",
      "listings.review_rank_at as rankAt",
      "listings.review_risks as risks",
      sql<string | null>`(select u.name from review_claims r join users u on u.id = r.user_id
        where r.listing_id = listings.id and r.until > ${at})`.as("takenBy"),
      "product_pictures.file_id as pictureFileId",
      openFindings("warn").as("warnings"),
      openFindings("block").as("blocks"),
      sql<number>`(select count(*)::int from listing_moves m where m.listing_id = listings.id and m.to_state = 'submitted')`.as(
        "submissions",
      ),
    ])
    .$castTo<QueueRow>()
    .execute();
}

const openFindings = (severity: "block" | "warn") =>
  sql<number>`(
    select count(*)::int from findings f where f.subject_type = 'listing' and f.subject_id = listings.id
      and f.severity = ${severity} and f.resolved_at is null
  )`;

/** How many listings are in each of the states that the office looks at. */
export async function countReviewedListings(db: Db, scopes: readonly Scope[]): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .where("listings.submitted_at", "is not", null)
    .where(goodsWithin(scopes))
    .groupBy("listings.state")
    .select(["listings.state", sql<number>`count(*)::int`.as("count")])
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

export type KeptVersion = {
  readonly version: number;
  readonly madeAt: Date;
  readonly snapshot: Readonly<Record<string, unknown>>;
};

/** The version that was last approved, so that a reviewer sees what changed since; undefined for a first review. */
export function findLastApprovedVersion(db: Db, id: ListingId): Promise<KeptVersion | undefined> {
  return db
    .selectFrom("listing_versions")
    .innerJoin("listing_moves", (join) =>
      join
        .onRef("listing_moves.listing_id", "=", "listing_versions.listing_id")
        .onRef("listing_moves.version", "=", "listing_versions.version"),
    )
    .where("listing_versions.listing_id", "=", id)
    .where("listing_moves.to_state", "=", "approved")
    .orderBy("listing_moves.moved_at", "desc")
    .limit(1)
    .select(["listing_versions.version", "listing_versions.made_at as madeAt", "listing_versions.snapshot"])
    .executeTakeFirst() as Promise<KeptVersion | undefined>;
}

/** The version as it was handed in last. */
export function findNewestVersion(db: Db, id: ListingId): Promise<KeptVersion | undefined> {
  return db
    .selectFrom("listing_versions")
    .where("listing_id", "=", id)
    .orderBy("version", "desc")
    .limit(1)
    .select(["version", "made_at as madeAt", "snapshot"])
    .executeTakeFirst() as Promise<KeptVersion | undefined>;
}

export type ReviewFacts = {
  readonly ingredients: string | null;
  readonly warnings: string | null;
  readonly usage: string | null;
  readonly storage: string | null;
  readonly shelfLifeDays: number | null;
  readonly standard: string | null;
  readonly originCountry: string;
  readonly selfDeclarationNumber: string | null;
  readonly legalName: string;
  readonly taxCode: string;
  readonly address: string;
  readonly communeName: string;
  readonly communeNameEn: string;
  readonly approvedAt: Date | null;
};

/** What a reviewer reads beside the words: the label of the product, and who the seller is before the law. */
export function getReviewFacts(db: Db, id: ListingId): Promise<ReviewFacts> {
  return db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .where("listings.id", "=", id)
    .select([
      "products.ingredients",
      "products.warnings",
      "products.usage",
      "products.storage",
      "products.shelf_life_days as shelfLifeDays",
      "products.standard",
      "products.origin_country as originCountry",
      "products.self_declaration_number as selfDeclarationNumber",
      "sellers.legal_name as legalName",
      "sellers.tax_code as taxCode",
      "sellers.address",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      "sellers.approved_at as approvedAt",
    ])
    .executeTakeFirstOrThrow();
}

/** Communes of sellers who have a listing in the queue, for its filter. */
export function listQueueCommunes(
  db: Db,
  scopes: readonly Scope[],
): Promise<{ code: string; name: string; nameEn: string }[]> {
  return db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .where("listings.state", "=", "submitted")
    .where(goodsWithin(scopes))
    .distinct()
    .orderBy("communes.full_name")
    .select(["communes.code", "communes.full_name as name", "communes.full_name_en as nameEn"])
    .execute();
}
