import { sql, type RawBuilder } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import { TRACE_INVARIANTS } from "./trace-invariants.server.ts";

export type Breach = { readonly invariant: string; readonly row: string };

/** Each query answers one row a breach, with a `row` that names it. Sums are taken from the ledger, never from the counters. */
const INVARIANTS: Readonly<Record<string, RawBuilder<{ row: string }>>> = {
  "stock: counters equal the ledger": sql`
    select s.listing_id || ' on hand ' || s.on_hand || '/' || coalesce(m.on_hand, 0) || ' reserved ' || s.reserved || '/' ||
      coalesce(m.reserved, 0) || ' blocked ' || s.blocked || '/' || coalesce(m.blocked, 0) as row
    from listing_stock s
    left join (
      select listing_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved, sum(blocked_delta) as blocked
      from stock_movements group by listing_id
    ) m using (listing_id)
    where (s.on_hand, s.reserved, s.blocked) is distinct from (coalesce(m.on_hand, 0), coalesce(m.reserved, 0), coalesce(m.blocked, 0))
  `,
  "stock: units on hand equal what the lots have left": sql`
    select s.listing_id || ' has ' || s.on_hand || ', lots ' || coalesce(l.left_over, 0) as row
    from listing_stock s
    left join (select listing_id, sum(offered - packed) as left_over from listing_lots group by listing_id) l using (listing_id)
    where s.on_hand <> coalesce(l.left_over, 0)
  `,
  "stock: blocked units equal what blocked lots have left": sql`
    select s.listing_id || ' blocks ' || s.blocked || ', lots ' || coalesce(l.left_over, 0) as row
    from listing_stock s
    left join (
      select listing_id, sum(offered - packed) as left_over from listing_lots where is_blocked group by listing_id
    ) l using (listing_id)
    where s.blocked <> coalesce(l.left_over, 0)
  `,
  "stock: reserved units equal the open order lines": sql`
    select s.listing_id || ' reserves ' || s.reserved || ', orders ' || coalesce(o.wanted, 0) as row
    from listing_stock s
    left join (
      select ol.listing_id, sum(ol.quantity) as wanted
      from order_lines ol join orders o on o.id = ol.order_id and o.state in ('placed', 'confirmed')
      group by ol.listing_id
    ) o using (listing_id)
    where s.reserved <> coalesce(o.wanted, 0)
  `,
  "lots: no lot is offered beyond its quantity": sql`
    select l.code || ' of ' || l.product_id as row from lots l join listing_lots x on x.lot_id = l.id where x.offered > l.quantity
  `,
  "lots: a packed order line names lots for every unit": sql`
    select o.code || ' line ' || ol.position as row
    from orders o
    join order_lines ol on ol.order_id = o.id
    left join (select order_line_id, sum(quantity) as packed from order_line_lots group by order_line_id) p on p.order_line_id = ol.id
    where (o.packed_at is not null) <> (coalesce(p.packed, 0) = ol.quantity) or coalesce(p.packed, 0) not in (0, ol.quantity)
  `,
  "lots: units packed equal the lots on order lines": sql`
    select x.lot_id || ' packed ' || x.packed || ', lines ' || coalesce(p.packed, 0) as row
    from listing_lots x
    left join (select lot_id, sum(quantity) as packed from order_line_lots group by lot_id) p using (lot_id)
    where x.packed <> coalesce(p.packed, 0)
  `,
  "lots: what orders packed of a lot is what its events say was sold": sql`
    select i.code || ' packed ' || coalesce(p.packed, 0) || ', events ' || coalesce(s.sold, 0) as row
    from (
      select x.lot_id, sum(x.quantity) as packed
      from orders o join order_lines ol on ol.order_id = o.id join order_line_lots x on x.order_line_id = ol.id
      where o.sale_event_id is not null group by x.lot_id
    ) p
    full join (
      select t.lot_id, sum(t.quantity) as sold
      from orders o join trace_event_lots t on t.event_id = o.sale_event_id and t.flow = 'sold' and not t.is_void
      group by t.lot_id
    ) s using (lot_id)
    join lot_identities i on i.id = lot_id
    where p.packed is distinct from s.sold
  `,
  "vouchers: uses equal the uses that stand": sql`
    select v.code || ' says ' || v.uses || ', stand ' || coalesce(u.uses, 0) as row
    from vouchers v
    left join (select voucher_id, count(*) as uses from voucher_uses where state <> 'released' group by voucher_id) u on u.voucher_id = v.id
    where v.uses <> coalesce(u.uses, 0)
  `,
  "vouchers: committed money equals the uses' and the orders' discounts": sql`
    select c.id || ' committed ' || c.committed_vnd || ', uses ' || coalesce(u.amount, 0) as row
    from campaigns c
    left join (
      select v.campaign_id, sum(u.amount_vnd) as amount from vouchers v join voucher_uses u on u.voucher_id = v.id group by v.campaign_id
    ) u on u.campaign_id = c.id
    where c.committed_vnd <> coalesce(u.amount, 0)
  `,
  "vouchers: a use equals the discounts of its orders that stand": sql`
    select u.checkout_id || ' holds ' || u.amount_vnd || ', orders ' || coalesce(o.discount, 0) as row
    from voucher_uses u
    left join (
      select checkout_id, sum(discount_vnd) as discount from orders where state not in ('expired', 'cancelled') group by checkout_id
    ) o on o.checkout_id = u.checkout_id
    where u.amount_vnd <> coalesce(o.discount, 0)
  `,
  "vouchers: per-buyer limits hold": sql`
    select v.code || ' by ' || u.phone || ' ' || count(*) as row
    from voucher_uses u join vouchers v on v.id = u.voucher_id
    where u.state <> 'released' group by v.code, v.per_buyer_limit, u.phone having count(*) > v.per_buyer_limit
  `,
  "orders: sums of checkout, orders and lines agree": sql`
    select c.code as row
    from checkouts c
    join (
      select o.checkout_id, sum(o.items_vnd) as items, sum(o.shipping_vnd) as shipping, sum(o.discount_vnd) as discount,
        bool_or(o.items_vnd <> l.items or o.discount_vnd <> l.discount) as is_off
      from orders o
      join (select order_id, sum(items_vnd) as items, sum(discount_vnd) as discount from order_lines group by order_id) l on l.order_id = o.id
      group by o.checkout_id
    ) o on o.checkout_id = c.id
    where o.is_off or (c.items_vnd, c.shipping_vnd, c.discount_vnd) is distinct from (o.items, o.shipping, o.discount)
  `,
  "payments: money received equals the notices that name the payment": sql`
    select p.memo || ' received ' || p.received_vnd || ', notices ' || coalesce(n.amount, 0) as row
    from payments p
    left join (
      select payment_id, sum(amount_vnd) as amount from payment_notices where outcome <> 'wrong_account' group by payment_id
    ) n on n.payment_id = p.id
    where p.received_vnd <> coalesce(n.amount, 0)
  `,
  "payments: state and amount agree": sql`
    select memo || ' is ' || state || ' with ' || received_vnd || ' of ' || amount_vnd as row
    from payments
    where (state = 'paid' and received_vnd <> amount_vnd) or (state = 'over' and received_vnd <= amount_vnd)
      or (state = 'short' and received_vnd not between 1 and amount_vnd - 1) or (state in ('awaiting', 'expired') and received_vnd <> 0)
  `,
  "payments: an order goes on only when it is paid": sql`
    select o.code || ' is ' || o.state || ', payment ' || p.state as row
    from orders o join payments p on p.order_id = o.id
    where (o.state in ('confirmed', 'packed', 'handed_over', 'delivered', 'completed') and p.state not in ('paid', 'over') and p.method <> 'cod')
      or (o.state = 'placed' and p.state in ('paid', 'over'))
  `,
  "projections: the shop window shows exactly the published listings": sql`
    select coalesce(l.slug, s.listing_id::text) as row
    from (select id, slug from listings where state = 'published') l
    full join listing_search s on s.listing_id = l.id
    where l.id is null or s.listing_id is null
  `,
  "projections: a held, recalled or passed lot is blocked": sql`
    select x.lot_id || ' ' || l.state as row
    from listing_lots x join lots l on l.id = x.lot_id
    where not x.is_blocked and l.state <> 'open'
  `,
  "sanctions: what is in force is what restricts a seller": sql`
    select s.slug || ' is ' || s.state as row
    from sellers s
    left join (
      select seller_id, case when bool_or(kind = 'strike_off') then 'struck_off' else 'suspended' end as restriction
      from sanctions where state = 'in_force' and kind in ('suspend_seller', 'strike_off') group by seller_id
    ) x on x.seller_id = s.id
    where coalesce(x.restriction, s.state_beneath, s.state) <> s.state or (x.restriction is null) <> (s.state_beneath is null)
  `,
  "sanctions: what is in force is what hides a listing": sql`
    select l.slug as row from listings l
    where l.is_hidden <> exists (
      select from sanctions x where x.listing_id = l.id and x.kind = 'hide_listing' and x.state = 'in_force')
  `,
  ...TRACE_INVARIANTS,
};

/** Every invariant of the database with each row that breaks one; an empty list is a sound market. */
export async function listBreaches(db: Db): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const [invariant, query] of Object.entries(INVARIANTS)) {
    const { rows } = await query.execute(db);
    breaches.push(...rows.map(({ row }) => ({ invariant, row })));
  }
  return breaches;
}

/** The invariants by name, for the report of a sound market. */
export const invariantNames = (): string[] => Object.keys(INVARIANTS);
