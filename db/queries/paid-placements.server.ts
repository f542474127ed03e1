import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, UserId } from "#app/domain/shared/ids.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";

export async function findListingIdBySlug(db: Db, slug: string): Promise<ListingId | undefined> {
  const row = await db.selectFrom("listings").select("id").where("slug", "=", slug).executeTakeFirst();
  return row?.id as ListingId | undefined;
}

export async function insertPlacement(
  db: Db,
  row: { id: string; listingId: ListingId; fromOn: Day; toOn: Day; priceVnd: number; by: UserId; at: Date },
): Promise<void> {
  await db
    .insertInto("paid_placements")
    .values({
      id: row.id,
      listing_id: row.listingId,
      from_on: row.fromOn,
      to_on: row.toOn,
      price_vnd: row.priceVnd,
      made_by: row.by,
      made_at: row.at,
    })
    .execute();
}

/** The listing whose place ended; undefined when there was none to end. */
export async function endPlacement(db: Db, id: string, at: Date): Promise<ListingId | undefined> {
  const row = await db
    .updateTable("paid_placements")
    .set({ ended_at: at })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .returning("listing_id as listingId")
    .executeTakeFirst();
  return row?.listingId as ListingId | undefined;
}

export type PlacementRow = {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly sellerName: string;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly priceVnd: number;
  readonly endedAt: Date | null;
};

const MOST_PLACEMENTS = 200;

export const listPlacements = (db: Db): Promise<PlacementRow[]> =>
  db
    .selectFrom("paid_placements")
    .innerJoin("listings", "listings.id", "paid_placements.listing_id")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .select([
      "paid_placements.id",
      "listings.title",
      "listings.slug",
      "sellers.display_name as sellerName",
      "from_on as fromOn",
      "to_on as toOn",
      "paid_placements.price_vnd as priceVnd",
      "ended_at as endedAt",
    ])
    .orderBy("made_at", "desc")
    .orderBy("paid_placements.id")
    .limit(MOST_PLACEMENTS)
    .execute();

/** Listings on sale with a paid place today, that fit what is looked for; those paid for longest ago first. */
export async function listPlacedListingIds(
  db: Db,
  {
    today,
    group,
    categories,
    limit,
  }: { today: Day; group: GoodsGroup | undefined; categories: readonly string[]; limit: number },
): Promise<ListingId[]> {
  const { rows } = await sql<{ id: ListingId }>`
    select s.listing_id as id from paid_placements p join listing_search s on s.listing_id = p.listing_id
    where p.ended_at is null and p.from_on <= ${today}::date and p.to_on >= ${today}::date
      and (${group ?? null}::text is null or s.goods_group = ${group ?? null})
      and (cardinality(${[...categories]}::text[]) = 0 or s.category_code = any(${[...categories]}::text[]))
    group by s.listing_id order by min(p.made_at), s.listing_id limit ${limit}
  `.execute(db);
  return rows.map(({ id }) => id);
}
