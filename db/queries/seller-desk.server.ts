import { sql } from "kysely";
import type { SellerState } from "#app/domain/organisation/seller.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";

export type SellerDeskCounts = {
  readonly displayName: string;
  readonly sellerState: SellerState;
  readonly hasBankAccount: boolean;
  readonly validCertificates: number;
  readonly pendingCertificates: number;
  /** The first day on which a valid paper will have ended, when that is within sixty days. */
  readonly nextExpiryOn: Day | null;
  readonly products: number;
  readonly saleableLots: number;
  readonly drafts: number;
  readonly submitted: number;
  readonly published: number;
  readonly suspended: number;
  readonly refused: number;
  readonly soldOut: number;
  readonly ordersToPack: number;
  readonly ordersOpen: number;
};

/** Everything the first page of a seller's desk counts, in one statement. */
export function getSellerDeskCounts(db: Db, sellerId: SellerId, today: Day): Promise<SellerDeskCounts | undefined> {
  return db
    .selectFrom("sellers")
    .where("sellers.id", "=", sellerId)
    .select([
      "sellers.display_name as displayName",
      "sellers.state as sellerState",
      sql<boolean>`exists (select from bank_accounts b where b.seller_id = sellers.id and b.is_active)`.as(
        "hasBankAccount",
      ),
      sql<number>`(select count(*)::int from certificates c where c.seller_id = sellers.id and c.state = 'valid'
        and (c.valid_to is null or c.valid_to >= ${today}::date))`.as("validCertificates"),
      sql<number>`(select count(*)::int from certificates c where c.seller_id = sellers.id and c.state = 'pending')`.as(
        "pendingCertificates",
      ),
      sql<Day | null>`(select min(c.valid_to) from certificates c where c.seller_id = sellers.id and c.state = 'valid'
        and c.valid_to between ${today}::date and ${today}::date + 60)`.as("nextExpiryOn"),
      sql<number>`(select count(*)::int from products p where p.seller_id = sellers.id)`.as("products"),
      sql<number>`(select count(*)::int from lots o where o.seller_id = sellers.id and o.state = 'open'
        and (o.expires_on is null or o.expires_on >= ${today}::date))`.as("saleableLots"),
      countListings("draft").as("drafts"),
      countListings("submitted").as("submitted"),
      countListings("published").as("published"),
      countListings("suspended").as("suspended"),
      countListings("refused").as("refused"),
      sql<number>`(select count(*)::int from listings l join listing_stock s on s.listing_id = l.id
        where l.seller_id = sellers.id and l.state = 'published' and s.on_hand - s.reserved - s.blocked <= 0)`.as(
        "soldOut",
      ),
      sql<number>`(select count(*)::int from orders o where o.seller_id = sellers.id and o.state = 'confirmed')`.as(
        "ordersToPack",
      ),
      sql<number>`(select count(*)::int from orders o where o.seller_id = sellers.id
        and o.state in ('placed', 'confirmed', 'packed', 'handed_over'))`.as("ordersOpen"),
    ])
    .$narrowType<SellerDeskCounts>()
    .executeTakeFirst();
}

const countListings = (state: string) =>
  sql<number>`(select count(*)::int from listings l where l.seller_id = sellers.id and l.state = ${state})`;
