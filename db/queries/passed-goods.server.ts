import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, LotId, PlaceId, ProductId } from "#app/domain/shared/ids.ts";
import type { TraceFacts } from "#app/domain/traceability/trace-templates.ts";

/** A listing with nothing left that is still good, and the last lot it sold from. */
export type PassedGood = {
  readonly listingId: ListingId;
  readonly productId: ProductId;
  readonly sellerEmail: string;
  readonly lotId: LotId;
  readonly placeId: PlaceId;
  readonly packedPlaceId: PlaceId | null;
  readonly producedOn: Day;
  readonly packedOn: Day;
  readonly facts: TraceFacts;
  /** Of its largest lot. */
  readonly quantity: number;
};

/** Listings, on sale or suspended, of sellers with an account in this mail domain, whose every lot has passed its day. */
export async function listPassedGoods(
  db: Db,
  { domain, today }: { domain: string; today: Day },
): Promise<PassedGood[]> {
  const { rows } = await sql<PassedGood>`
    select l.id as "listingId", l.product_id as "productId", owner.email as "sellerEmail", last.id as "lotId",
      last.place_id as "placeId", last.packed_place_id as "packedPlaceId", last.produced_on as "producedOn",
      last.packed_on as "packedOn", last.facts, most.quantity
    from listings l
    join sellers s on s.id = l.seller_id
    join lateral (
      select u.email from memberships m join users u on u.id = m.user_id
      where m.unit_id = s.unit_id and m.role = 'seller' and u.email like ${`%${domain}`} order by m.id limit 1
    ) owner on true
    join lateral (
      select o.id, o.place_id, o.packed_place_id, o.produced_on, o.packed_on, o.expires_on, o.facts from listing_lots ll join lots o on o.id = ll.lot_id
      where ll.listing_id = l.id and o.state = 'open'
        -- What was made of other lots is not harvested anew.
        and not exists (select from lot_edges e where e.child_id = o.id)
      order by o.packed_on desc, o.id desc limit 1
    ) last on true
    join lateral (
      select max(o.quantity)::integer as quantity from listing_lots ll join lots o on o.id = ll.lot_id where ll.listing_id = l.id
    ) most on true
    where l.state in ('published', 'suspended') and last.expires_on < ${today}::date
    order by l.created_at, l.id
  `.execute(db);
  return rows;
}
