import { sql } from "kysely";
import type { StandingFacts } from "#app/domain/oversight/producer-standing.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";

/** One row of counts over what is on record since a moment; an order is on time within the days that the seller promises. */
export async function findStandingFacts(
  db: Db,
  sellerId: SellerId,
  { now, since, today }: { now: Date; since: Date; today: Day },
): Promise<StandingFacts> {
  const { rows } = await sql<StandingFacts>`
    select greatest(0, floor(extract(epoch from ${now}::timestamptz - s.approved_at) / 86400))::int as "daysOnMarket",
      o.delivered, o.on_time as "deliveredOnTime",
      (select count(distinct h.lot_id)::int from lot_holds h join lots l on l.id = h.lot_id
        where l.seller_id = s.id and h.kind = 'recall' and h.placed_at >= ${since}) as recalls,
      (select count(*)::int from sanctions n where n.seller_id = s.id and n.kind <> 'remind' and n.effective_at between ${since} and ${now}
        and n.state not in ('proposed', 'refused', 'noticed', 'cancelled', 'annulled')) as sanctions,
      (select count(*)::int from certificates c where c.seller_id = s.id and c.state = 'valid'
        and (c.valid_to is null or c.valid_to >= ${today}::date)) as "papersInForce",
      (select count(*)::int from findings f where f.subject_type = 'seller' and f.subject_id = s.id
        and f.resolved_at is null and f.severity = 'block') as "blockingFindings"
    from sellers s, lateral (
      select count(*)::int as delivered,
        count(*) filter (where o.handed_over_at <= o.confirmed_at + make_interval(days => s.delivery_days + 1))::int as on_time
      from orders o where o.seller_id = s.id and o.handed_over_at >= ${since}
    ) o
    where s.id = ${sellerId}
  `.execute(db);
  const [facts] = rows;
  if (!facts) throw new Error(`no seller ${sellerId}`);
  return facts;
}
