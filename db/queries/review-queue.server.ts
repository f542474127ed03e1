import { sql } from "kysely";
import type { Risk } from "#app/domain/listings/review-risk.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, UserId } from "#app/domain/shared/ids.ts";
import { goodsWithin } from "./scoped.server.ts";

export type RiskFactRow = {
  readonly daysSinceApproval: number | null;
  readonly listingsSoldBefore: number;
  readonly sanctionsInYear: number;
  readonly recallsInYear: number;
  readonly refusalsInHalfYear: number;
  readonly blocksInHalfYear: number;
  readonly needsQuarantine: boolean;
  readonly priceVnd: number;
  readonly medianPriceVnd: number | null;
  readonly hasChangedWords: boolean;
};

/**
 * What the risk of a listing is made of, in one statement. A decision that was undone counts for nothing, nor do a draft's
 * gaps and lots that were sold out: only what was found while goods were on sale.
 */
export async function getRiskFacts(db: Db, id: ListingId, at: Date): Promise<RiskFactRow> {
  const { rows } = await sql<RiskFactRow>`
    select extract(epoch from (${at}::timestamptz - s.approved_at))::float8 / 86400 as "daysSinceApproval",
      (select count(*)::int from listings o where o.seller_id = s.id and o.published_at is not null) as "listingsSoldBefore",
      (select count(*)::int from sanctions x where x.seller_id = s.id and x.decided_at > ${at}::timestamptz - interval '365 days'
        and x.state not in ('proposed', 'refused', 'cancelled', 'annulled')) as "sanctionsInYear",
      (select count(*)::int from lot_holds h join lots o on o.id = h.lot_id where o.seller_id = s.id and h.kind = 'recall'
        and h.placed_at > ${at}::timestamptz - interval '365 days') as "recallsInYear",
      (select count(*)::int from listing_moves m join listings o on o.id = m.listing_id where o.seller_id = s.id
        and m.to_state = 'refused' and m.moved_at > ${at}::timestamptz - interval '180 days') as "refusalsInHalfYear",
      (select count(*)::int from listings o join findings f on f.subject_type = 'listing' and f.subject_id = o.id
        where o.seller_id = s.id and f.severity = 'block' and f.rule <> 'LST-16' and f.found_at > o.published_at
        and f.found_at > ${at}::timestamptz - interval '180 days') as "blocksInHalfYear",
      c.needs_quarantine as "needsQuarantine", l.price_vnd as "priceVnd",
      (select case when count(*) >= 5 then percentile_cont(0.5) within group (order by q.price_vnd) end
        from listing_search q join listings o on o.id = q.listing_id join products r on r.id = o.product_id
        where q.category_code = p.category_code and r.unit = p.unit) as "medianPriceVnd",
      coalesce((
        select (v.snapshot ->> 'title', v.snapshot ->> 'titleEn', v.snapshot ->> 'description', v.snapshot ->> 'descriptionEn')
          is distinct from (l.title, l.title_en, l.description, l.description_en)
        from listing_moves m join listing_versions v on v.listing_id = m.listing_id and v.version = m.version
        where m.listing_id = l.id and m.to_state = 'approved' order by m.moved_at desc limit 1
      ), false) as "hasChangedWords"
    from listings l
    join sellers s on s.id = l.seller_id
    join products p on p.id = l.product_id
    join categories c on c.code = p.category_code
    where l.id = ${id}
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`no listing ${id} to rank`);
  return row;
}

export async function updateReviewRank(
  db: Db,
  id: ListingId,
  { rankAt, risks }: { rankAt: Date; risks: readonly Risk[] },
): Promise<void> {
  await db
    .updateTable("listings")
    .set({ review_rank_at: rankAt, review_risks: JSON.stringify(risks) })
    .where("id", "=", id)
    .execute();
}

/** Takes a listing for a manager. False while somebody else has it; one's own is taken anew. */
export async function takeClaim(
  db: Db,
  { listingId, userId, at, until }: { listingId: ListingId; userId: UserId; at: Date; until: Date },
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    insert into review_claims (listing_id, user_id, taken_at, until) values (${listingId}, ${userId}, ${at}, ${until})
    on conflict (listing_id) do update set user_id = excluded.user_id, taken_at = excluded.taken_at, until = excluded.until
    where review_claims.user_id = excluded.user_id or review_claims.until <= excluded.taken_at
    returning true as taken
  `.execute(db);
  return rows.length === 1;
}

export async function deleteClaim(db: Db, listingId: ListingId): Promise<void> {
  await db.deleteFrom("review_claims").where("listing_id", "=", listingId).execute();
}

export type Claim = { readonly userId: UserId; readonly name: string; readonly until: Date };

/** Who has the listing in hand now. */
export function findClaim(db: Db, listingId: ListingId, at: Date): Promise<Claim | undefined> {
  return db
    .selectFrom("review_claims")
    .innerJoin("users", "users.id", "review_claims.user_id")
    .select(["users.id as userId", "users.name", "review_claims.until"])
    .where("review_claims.listing_id", "=", listingId)
    .where("review_claims.until", ">", at)
    .$castTo<Claim>()
    .executeTakeFirst();
}

/** The first of the queue that nobody else has in hand; `skip` is one that was just decided or is being looked at. */
export async function findNextToReview(
  db: Db,
  { scopes, userId, at }: { scopes: readonly Scope[]; userId: UserId; at: Date },
): Promise<ListingId | undefined> {
  const row = await db
    .selectFrom("listings")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .leftJoin("review_claims", (join) =>
      join
        .onRef("review_claims.listing_id", "=", "listings.id")
        .on("review_claims.until", ">", at)
        .on("review_claims.user_id", "!=", userId),
    )
    .select("listings.id")
    .where("listings.state", "=", "submitted")
    .where("review_claims.listing_id", "is", null)
    .where(goodsWithin(scopes))
    .orderBy("listings.review_rank_at")
    .orderBy("listings.id")
    .limit(1)
    .executeTakeFirst();
  return row?.id as ListingId | undefined;
}

/** What put a listing where it stands in the queue. */
export async function listRisks(db: Db, id: ListingId): Promise<readonly Risk[]> {
  const row = await db.selectFrom("listings").select("review_risks as risks").where("id", "=", id).executeTakeFirst();
  return (row?.risks ?? []) as unknown as readonly Risk[];
}
