import { sql } from "kysely";
import type { MissingPaper } from "#app/domain/listings/listing-page.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId } from "#app/domain/shared/ids.ts";

/**
 * The paper for want of which the rules stopped a listing: of its kinds the one that ended last, was suspended or withdrawn.
 * Undefined when it was stopped for another reason.
 */
export async function findMissingPaper(db: Db, id: ListingId): Promise<MissingPaper | undefined> {
  const { rows } = await sql<MissingPaper>`
    select t.kind, t.state, t.valid_to as "validTo"
    from listings l
    join products p on p.id = l.product_id
    join categories c on c.code = p.category_code
    join certificates t on t.seller_id = l.seller_id and t.state in ('expired', 'suspended', 'withdrawn')
    where l.id = ${id} and l.state = 'suspended' and l.suspended_by = 'rules'
      and (
        (t.kind = any (c.certificate_kinds) and exists (
          select from findings f where f.subject_type = 'listing' and f.subject_id = l.id and f.rule = 'LST-04'
            and f.severity = 'block' and f.resolved_at is null))
        or (t.kind in ('food_safety', 'safe_food_commitment', 'haccp', 'iso22000', 'fssc22000', 'ifs', 'brc') and exists (
          select from findings f where f.subject_type = 'seller' and f.subject_id = l.seller_id and f.rule = 'SEL-05'
            and f.severity = 'block' and f.resolved_at is null))
      )
    order by case t.state when 'expired' then (t.valid_to + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
      else t.reviewed_at end desc nulls last, t.id desc
    limit 1
  `.execute(db);
  return rows[0];
}
