import { sql } from "kysely";
import type { Reviewer } from "#app/domain/certification/reviewer.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import { decidableBy } from "./certificate-competence.server.ts";
import { goodsWithin, sellerWithin } from "./scoped.server.ts";

export type OfficeDeskCounts = {
  readonly listingsToReview: number;
  readonly oldestSubmittedAt: Date | null;
  readonly suspendedListings: number;
  readonly publishedListings: number;
  readonly sellersToReview: number;
  readonly certificatesToReview: number;
  readonly lotsHeld: number;
  readonly lotsRecalled: number;
  readonly unsettledNotices: number;
};

/** What waits for an official, in one statement: goods, sellers and papers within the official's scopes only. */
export function getOfficeDeskCounts(db: Db, scopes: readonly Scope[], reviewer: Reviewer): Promise<OfficeDeskCounts> {
  const goods = goodsWithin(scopes, { path: "u.path", categoryCode: "p.category_code" });
  const seller = sellerWithin(scopes, { path: "u.path", sellerId: "s.id" });
  const papers = decidableBy(reviewer, { kind: "c.kind", path: "u.path", sellerId: "s.id" });
  const lots = sql`lot_holds h join lots on lots.id = h.lot_id join products p on p.id = lots.product_id
    join sellers s on s.id = lots.seller_id join units u on u.id = s.unit_id`;
  return db
    .with("seen", (qb) =>
      qb
        .selectFrom(
          sql<{ state: string; submitted_at: Date | null }>`(
            select l.state, l.submitted_at from listings l join products p on p.id = l.product_id
            join sellers s on s.id = l.seller_id join units u on u.id = s.unit_id where ${goods}
          )`.as("listed"),
        )
        .select([
          sql<number>`count(*) filter (where state = 'submitted')::int`.as("submitted"),
          sql<Date | null>`min(submitted_at) filter (where state = 'submitted')`.as("oldest"),
          sql<number>`count(*) filter (where state = 'suspended')::int`.as("suspended"),
          sql<number>`count(*) filter (where state = 'published')::int`.as("published"),
        ]),
    )
    .selectFrom("seen")
    .select([
      "seen.submitted as listingsToReview",
      "seen.oldest as oldestSubmittedAt",
      "seen.suspended as suspendedListings",
      "seen.published as publishedListings",
      sql<number>`(select count(*)::int from sellers s join units u on u.id = s.unit_id
        where s.state = 'submitted' and ${seller})`.as("sellersToReview"),
      sql<number>`(select count(*)::int from certificates c join sellers s on s.id = c.seller_id
        join units u on u.id = s.unit_id where c.state = 'pending' and ${papers})`.as("certificatesToReview"),
      sql<number>`(select count(*)::int from ${lots} where h.kind = 'hold' and h.released_at is null and ${goods})`.as(
        "lotsHeld",
      ),
      sql<number>`(select count(*)::int from ${lots} where h.kind = 'recall' and ${goods})`.as("lotsRecalled"),
      sql<number>`(select count(*)::int from payment_notices where outcome in ('unknown_memo', 'unknown_account',
        'wrong_account'))`.as("unsettledNotices"),
    ])
    .executeTakeFirstOrThrow();
}
