import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";

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

/** What waits for an official, in one statement; sellers and their papers only below the units in `areas`. */
export function getOfficeDeskCounts(db: Db, areas: readonly string[]): Promise<OfficeDeskCounts> {
  const inArea = sql`exists (select from units u where u.id = s.unit_id and u.path <@ ${[...areas]}::ltree[])`;
  return db
    .selectNoFrom([
      sql<number>`(select count(*)::int from listings where state = 'submitted')`.as("listingsToReview"),
      sql<Date | null>`(select min(submitted_at) from listings where state = 'submitted')`.as("oldestSubmittedAt"),
      sql<number>`(select count(*)::int from listings where state = 'suspended')`.as("suspendedListings"),
      sql<number>`(select count(*)::int from listings where state = 'published')`.as("publishedListings"),
      sql<number>`(select count(*)::int from sellers s where s.state = 'submitted' and ${inArea})`.as(
        "sellersToReview",
      ),
      sql<number>`(select count(*)::int from certificates c join sellers s on s.id = c.seller_id
        where c.state = 'pending' and ${inArea})`.as("certificatesToReview"),
      sql<number>`(select count(*)::int from lot_holds where kind = 'hold' and released_at is null)`.as("lotsHeld"),
      sql<number>`(select count(*)::int from lot_holds where kind = 'recall')`.as("lotsRecalled"),
      sql<number>`(select count(*)::int from payment_notices where outcome in ('unknown_memo', 'unknown_account',
        'wrong_account'))`.as("unsettledNotices"),
    ])
    .executeTakeFirstOrThrow();
}
