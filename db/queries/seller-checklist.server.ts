import { sql } from "kysely";
import type { ListingFinding, ListingToMend } from "#app/domain/listings/seller-checklist.ts";
import type { NotSoldFacts } from "#app/domain/listings/why-not-sold.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, SellerId } from "#app/domain/shared/ids.ts";

export type EndingPaper = { kind: string; number: string; validTo: Day };

/** Papers that end within `days`, or ended within as many, unless a valid one of the kind reaches further. */
export async function listEndingPapers(
  db: Db,
  sellerId: SellerId,
  { today, days }: { today: Day; days: number },
): Promise<EndingPaper[]> {
  const { rows } = await sql<EndingPaper>`
    select c.kind, c.number, c.valid_to as "validTo" from certificates c
    where c.seller_id = ${sellerId} and c.state in ('valid', 'expired')
      and c.valid_to between ${today}::date - ${days}::int and ${today}::date + ${days}::int
      and not exists (
        select from certificates newer where newer.seller_id = c.seller_id and newer.kind = c.kind and newer.id <> c.id
          and newer.state = 'valid' and (newer.valid_to is null or newer.valid_to > c.valid_to)
      )
    order by c.valid_to, c.id limit 50
  `.execute(db);
  return rows;
}

/** Open findings of a seller's live listings, blocking ones first. */
export async function listListingFindings(db: Db, sellerId: SellerId, limit: number): Promise<ListingFinding[]> {
  const { rows } = await sql<ListingFinding>`
    select l.id as "listingId", l.title,
      jsonb_build_object('rule', f.rule, 'severity', f.severity, 'article', f.article, 'fact', f.fact) as finding
    from listings l join findings f on f.subject_type = 'listing' and f.subject_id = l.id and f.resolved_at is null
    where l.seller_id = ${sellerId} and l.state not in ('draft', 'withdrawn')
    order by f.severity, l.title, f.rule limit ${limit}
  `.execute(db);
  return rows;
}

/** Listings that a manager refused or suspended, with what they wrote. */
export async function listListingsToMend(db: Db, sellerId: SellerId, limit: number): Promise<ListingToMend[]> {
  const { rows } = await sql<ListingToMend>`
    select l.id as "listingId", l.title, l.state, (
      select m.reason from listing_moves m where m.listing_id = l.id and m.to_state = l.state
      order by m.moved_at desc, m.id desc limit 1
    ) as reason
    from listings l
    where l.seller_id = ${sellerId} and (l.state = 'refused' or (l.state = 'suspended' and l.suspended_by = 'manager'))
    order by l.title limit ${limit}
  `.execute(db);
  return rows;
}

export type ListingStandingRow = Pick<NotSoldFacts, "lots" | "reason"> & { readonly id: ListingId };

/** The lots behind listings and the last word of a manager about each, for many listings in one query. */
export async function listListingStandings(
  db: Db,
  listingIds: readonly ListingId[],
  today: Day,
): Promise<ReadonlyMap<string, ListingStandingRow>> {
  if (listingIds.length === 0) return new Map();
  const { rows } = await sql<ListingStandingRow>`
    select l.id, (
      select m.reason from listing_moves m where m.listing_id = l.id and m.to_state = l.state
      order by m.moved_at desc, m.id desc limit 1
    ) as reason, coalesce((
      select jsonb_agg(jsonb_build_object('code', o.code, 'state', o.state, 'left', x.offered - x.packed,
        'isExpired', o.expires_on is not null and o.expires_on < ${today}::date) order by o.code)
      from listing_lots x join lots o on o.id = x.lot_id where x.listing_id = l.id
    ), '[]'::jsonb) as lots
    from listings l where l.id = any(${[...listingIds]}::uuid[])
  `.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The listing a public page shows, if it is this seller's own. */
export async function findOwnListingBySlug(db: Db, sellerId: SellerId, slug: string): Promise<ListingId | undefined> {
  const row = await db
    .selectFrom("listings")
    .select("id")
    .where("seller_id", "=", sellerId)
    .where("slug", "=", slug)
    .$castTo<{ id: ListingId }>()
    .executeTakeFirst();
  return row?.id;
}
