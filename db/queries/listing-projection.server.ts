import { sql } from "kysely";
import type { SearchableListing } from "#app/domain/listings/search-words.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, SellerId } from "#app/domain/shared/ids.ts";

/** What a listing's row for search is made of; `communeCode` is where the goods on offer come from. */
export type ProjectionFacts = SearchableListing & {
  readonly listingId: ListingId;
  readonly sellerId: SellerId;
  readonly goodsGroup: string;
  readonly categoryCode: string;
  readonly communeCode: string;
  readonly priceVnd: number;
  readonly publishedAt: Date;
  readonly producedOn: Day | null;
};

/** The facts of those of the listings that buyers may see, in one query. */
export async function listProjectionFacts(
  db: Db,
  listingIds: readonly ListingId[],
  today: Day,
): Promise<ProjectionFacts[]> {
  const { rows } = await sql<ProjectionFacts>`
    select l.id as "listingId", l.seller_id as "sellerId", l.price_vnd as "priceVnd", l.published_at as "publishedAt",
      l.title, l.title_en as "titleEn", p.name as "productName", p.name_en as "productNameEn", p.brand, p.gtin,
      c.goods_group as "goodsGroup", c.code as "categoryCode", c.name as "categoryName", c.name_en as "categoryNameEn",
      s.display_name as "sellerName", s.display_name_en as "sellerNameEn",
      coalesce(freshest.commune_code, s.commune_code) as "communeCode", freshest.produced_on as "producedOn",
      array(
        select unnest(array[m.full_name, m.full_name_en]) from communes m
        where m.code = s.commune_code or m.code = any (origin.communes) order by m.code
      ) as "communeNames",
      array(
        select distinct unnest(m.former_names) as name from communes m
        where m.code = s.commune_code or m.code = any (origin.communes) order by name
      ) as "formerCommuneNames",
      coalesce(origin.names, '{}') as "placeNames",
      array(
        select distinct t.kind from certificates t
        where t.seller_id = l.seller_id and t.state = 'valid' and (t.valid_to is null or t.valid_to >= ${today}::date)
          and (t.scope_categories = '{}' or c.code = any (t.scope_categories))
        order by t.kind
      ) as "certificateKinds"
    from listings l
    join products p on p.id = l.product_id
    join categories c on c.code = p.category_code
    join sellers s on s.id = l.seller_id
    left join lateral (
      select o.produced_on, w.commune_code from listing_lots ll
      join lots o on o.id = ll.lot_id
      join places w on w.id = o.place_id
      where ll.listing_id = l.id and not ll.is_blocked and ll.packed < ll.offered
      order by o.produced_on desc, o.id desc limit 1
    ) freshest on true
    left join lateral (
      select array_agg(distinct w.commune_code) as communes,
        array_agg(distinct w.name) || array_agg(distinct w.former_name) filter (where w.former_name is not null) as names
      from listing_lots ll
      join lots o on o.id = ll.lot_id
      join places w on w.id = o.place_id
      where ll.listing_id = l.id
    ) origin on true
    where l.id = any (${[...listingIds]}::uuid[]) and l.state = 'published'
    order by l.id
  `.execute(db);
  return rows;
}

export type ProjectedListing = ProjectionFacts & { readonly name: string; readonly words: string };

/** Writes the rows for search, anew where they are. */
export async function upsertListingSearch(db: Db, listings: readonly ProjectedListing[]): Promise<void> {
  if (listings.length === 0) return;
  await db
    .insertInto("listing_search")
    .values(
      listings.map((l) => ({
        listing_id: l.listingId,
        goods_group: l.goodsGroup,
        category_code: l.categoryCode,
        seller_id: l.sellerId,
        commune_code: l.communeCode,
        certificate_kinds: [...l.certificateKinds],
        price_vnd: l.priceVnd,
        published_at: l.publishedAt,
        produced_on: l.producedOn,
        name: l.name,
        words: l.words,
      })),
    )
    .onConflict((oc) =>
      oc.column("listing_id").doUpdateSet((eb) => ({
        goods_group: eb.ref("excluded.goods_group"),
        category_code: eb.ref("excluded.category_code"),
        commune_code: eb.ref("excluded.commune_code"),
        certificate_kinds: eb.ref("excluded.certificate_kinds"),
        price_vnd: eb.ref("excluded.price_vnd"),
        published_at: eb.ref("excluded.published_at"),
        produced_on: eb.ref("excluded.produced_on"),
        name: eb.ref("excluded.name"),
        words: eb.ref("excluded.words"),
      })),
    )
    .execute();
}

/** Takes out of search those of the listings that buyers may not see. */
export async function deleteHiddenFromSearch(db: Db, listingIds: readonly ListingId[]): Promise<void> {
  if (listingIds.length === 0) return;
  await db
    .deleteFrom("listing_search")
    .where("listing_id", "in", [...listingIds])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("listings")
            .select("listings.id")
            .whereRef("listings.id", "=", "listing_search.listing_id")
            .where("listings.state", "=", "published"),
        ),
      ),
    )
    .execute();
}
