import { sql } from "kysely";
import type { ListingState } from "#app/domain/listings/listing-states.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, ProductId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import { goodsWithin } from "./scoped.server.ts";

export type ListingContent = {
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly priceVnd: number;
  readonly maxPerOrder: number;
  readonly publishOnApproval: boolean;
};

export type LockedListing = ListingContent & {
  readonly id: ListingId;
  readonly sellerId: SellerId;
  readonly productId: ProductId;
  readonly slug: string;
  readonly state: ListingState;
  readonly version: number;
  readonly suspendedBy: "rules" | "manager" | null;
  /** Taken down by a sanction in force; its state tells what else there is. */
  readonly isHidden: boolean;
};

const LOCKED = [
  "listings.id",
  "listings.seller_id as sellerId",
  "listings.product_id as productId",
  "listings.slug",
  "listings.state",
  "listings.version",
  "listings.suspended_by as suspendedBy",
  "listings.is_hidden as isHidden",
  "listings.title",
  "listings.title_en as titleEn",
  "listings.description",
  "listings.description_en as descriptionEn",
  "listings.price_vnd as priceVnd",
  "listings.max_per_order as maxPerOrder",
  "listings.publish_on_approval as publishOnApproval",
] as const;

/** The listings, locked in id order: every change of a listing's state or words comes here first. */
export function lockListings(db: Db, ids: readonly ListingId[]): Promise<LockedListing[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("listings")
    .select(LOCKED)
    .where("id", "in", [...ids])
    .orderBy("id")
    .forNoKeyUpdate()
    .$narrowType<LockedListing>()
    .execute();
}

/** A listing that an office with these scopes sees, locked; undefined for any other. */
export function lockListingInScopes(
  db: Db,
  id: ListingId,
  scopes: readonly Scope[],
): Promise<LockedListing | undefined> {
  return db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select(LOCKED)
    .where("listings.id", "=", id)
    .where(goodsWithin(scopes))
    .forNoKeyUpdate("listings")
    .$narrowType<LockedListing>()
    .executeTakeFirst();
}

/** A seller's own listing, locked; undefined for anybody else's. */
export function lockSellerListing(db: Db, sellerId: SellerId, id: ListingId): Promise<LockedListing | undefined> {
  return db
    .selectFrom("listings")
    .select(LOCKED)
    .where("id", "=", id)
    .where("seller_id", "=", sellerId)
    .forNoKeyUpdate()
    .$narrowType<LockedListing>()
    .executeTakeFirst();
}

/** Inserts a draft with its empty stock row. Answers false when another listing has the slug. */
export async function insertListing(
  db: Db,
  listing: ListingContent & { id: ListingId; sellerId: SellerId; productId: ProductId; slug: string; createdAt: Date },
): Promise<boolean> {
  const inserted = await db
    .insertInto("listings")
    .values({
      id: listing.id,
      seller_id: listing.sellerId,
      product_id: listing.productId,
      slug: listing.slug,
      state: "draft",
      ...columnsOf(listing),
      created_at: listing.createdAt,
      updated_at: listing.createdAt,
    })
    .onConflict((oc) => oc.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return false;
  await db.insertInto("listing_stock").values({ listing_id: listing.id }).execute();
  return true;
}

const columnsOf = (content: ListingContent) => ({
  title: content.title,
  title_en: content.titleEn,
  description: content.description,
  description_en: content.descriptionEn,
  price_vnd: content.priceVnd,
  max_per_order: content.maxPerOrder,
  publish_on_approval: content.publishOnApproval,
});

export async function updateListingContent(
  db: Db,
  id: ListingId,
  { content, at }: { content: ListingContent; at: Date },
): Promise<void> {
  await db
    .updateTable("listings")
    .set({ ...columnsOf(content), updated_at: at })
    .where("id", "=", id)
    .execute();
}

export type StateChange = {
  readonly id: ListingId;
  readonly state: ListingState;
  readonly suspendedBy: "rules" | "manager" | null;
};

/** Sets the states of locked listings in one statement; stamps when each was submitted and last came on sale. */
export async function updateListingStates(db: Db, changes: readonly StateChange[], at: Date): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    update listings l
    set state = c.state,
        suspended_by = c.suspended_by,
        submitted_at = case when c.state = 'submitted' then ${at}::timestamptz else l.submitted_at end,
        published_at = case when c.state = 'published' and l.state = 'approved' then ${at}::timestamptz else l.published_at end,
        updated_at = ${at}
    from unnest(
      ${changes.map((c) => c.id)}::uuid[], ${changes.map((c) => c.state)}::text[], ${changes.map((c) => c.suspendedBy)}::text[]
    ) as c (id, state, suspended_by)
    where l.id = c.id
  `.execute(db);
}

export type MoveRow = {
  readonly id: string;
  readonly listingId: ListingId;
  readonly from: ListingState;
  readonly to: ListingState;
  readonly version: number;
  readonly reason: string | null;
  readonly movedBy: UserId | null;
};

export async function insertListingMoves(db: Db, moves: readonly MoveRow[], at: Date): Promise<void> {
  if (moves.length === 0) return;
  await db
    .insertInto("listing_moves")
    .values(
      moves.map((m) => ({
        id: m.id,
        listing_id: m.listingId,
        from_state: m.from,
        to_state: m.to,
        version: m.version,
        reason: m.reason,
        moved_by: m.movedBy,
        moved_at: at,
      })),
    )
    .execute();
}

/**
 * Keeps the listing as it reads at this moment, with the label facts of its product, under the next version number.
 * Versions outlive the listing: E-commerce Law 122/2025, art. 17.1.e asks for one year.
 */
export async function insertListingVersion(db: Db, id: ListingId, by: UserId | null, at: Date): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    with next as (
      update listings set version = case
        when exists (select from listing_versions v where v.listing_id = ${id}) then version + 1 else version end
      where id = ${id}
      returning id, version, product_id, title, title_en, description, description_en, price_vnd, max_per_order
    )
    insert into listing_versions (listing_id, version, snapshot, made_at, made_by)
    select n.id, n.version, jsonb_build_object(
      'title', n.title, 'titleEn', n.title_en, 'description', n.description, 'descriptionEn', n.description_en,
      'priceVnd', n.price_vnd, 'maxPerOrder', n.max_per_order,
      'pictures', (select coalesce(jsonb_agg(i.file_id order by i.position), '[]') from product_pictures i where i.product_id = p.id),
      'product', jsonb_build_object(
        'id', p.id, 'gtin', p.gtin, 'name', p.name, 'nameEn', p.name_en, 'category', p.category_code, 'brand', p.brand,
        'unit', p.unit, 'unitEn', p.unit_en, 'netContent', p.net_content, 'netContentUnit', p.net_content_unit,
        'ingredients', p.ingredients, 'warnings', p.warnings, 'usage', p.usage, 'storage', p.storage,
        'shelfLifeDays', p.shelf_life_days, 'standard', p.standard, 'originCountry', p.origin_country,
        'selfDeclarationNumber', p.self_declaration_number)
    ), ${at}, ${by}
    from next n join products p on p.id = n.product_id
    returning version
  `.execute(db);
  const version = rows[0]?.version;
  if (version === undefined) throw new Error(`no listing ${id} to keep a version of`);
  return version;
}

/** Every listing of sellers that the rules still look at. */
export async function listLiveListingIds(db: Db, sellerIds: readonly SellerId[]): Promise<ListingId[]> {
  if (sellerIds.length === 0) return [];
  const rows = await db
    .selectFrom("listings")
    .select("id")
    .where("seller_id", "in", [...sellerIds])
    .where("state", "!=", "withdrawn")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id as ListingId);
}

/** The next sellers in id order that have anything to judge, for the nightly run. */
export async function listSellerIdsAfter(db: Db, after: SellerId | null, limit: number): Promise<SellerId[]> {
  const rows = await db
    .selectFrom("sellers")
    .select("id")
    .where("state", "!=", "draft")
    .$if(after !== null, (qb) => qb.where("id", ">", after))
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id as SellerId);
}

/** What listings are called. */
export async function listListingTitles(
  db: Db,
  ids: readonly ListingId[],
): Promise<Map<ListingId, { title: string; titleEn: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("listings")
    .select(["id", "title", "title_en as titleEn"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, ...names }) => [id as ListingId, names]));
}
