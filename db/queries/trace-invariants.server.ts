import { sql, type RawBuilder } from "kysely";

/** What must be true of the record of lots: each query answers one row a breach, with a `row` that names it. */
export const TRACE_INVARIANTS: Readonly<Record<string, RawBuilder<{ row: string }>>> = {
  "trace: a lot harvested inside waiting days was held, or passed a test with its paper": sql`
    select l.code || ' of ' || l.product_id || ', ' || e.safe_from as row
    from lots l
    join lateral (
      select t.occurred_at from trace_event_lots t join trace_events b on b.id = t.event_id
      where t.lot_id = l.id and t.role = 'object' and t.flow = 'entered' and not t.is_void and b.biz_step = 'commissioning'
      order by b.seq desc limit 1
    ) born on true
    join plot_entries e on e.place_id = l.place_id and e.safe_from > l.produced_on and not e.is_void
      and e.occurred_at <= born.occurred_at
    where l.state <> 'recalled'
      and not exists (select from lot_holds h where h.lot_id = l.id and h.cause = 'interval')
      and not exists (
        select from trace_event_lots t join trace_events p on p.id = t.event_id
        where t.lot_id = l.id and t.role = 'object' and not t.is_void and p.biz_step = 'inspecting'
          and p.disposition = 'conformant' and p.body ? 'cholanh:document')
  `,
  "trace: every lot has an event that begins it": sql`
    select l.code || ' of ' || l.product_id as row
    from lots l
    where not exists (select 1 from trace_event_lots t where t.lot_id = l.id)
  `,
  "trace: a lot bears the number that was given": sql`
    select l.id || ' is ' || l.code || ', given ' || i.code as row
    from lots l join lot_identities i on i.id = l.id
    where (l.code, l.product_id, l.seller_id) is distinct from (i.code, i.product_id, i.seller_id)
  `,
  "trace: edges equal the transformations that stand": sql`
    select coalesce(told.parent_id, e.parent_id) || ' > ' || coalesce(told.child_id, e.child_id) || ' by ' ||
      coalesce(told.event_id, e.event_id) || case when e.event_id is null then ' is missing' else ' is nowhere told' end as row
    from (
      select distinct used.lot_id as parent_id, came.lot_id as child_id, used.event_id
      from trace_event_lots used
      join trace_event_lots came on came.event_id = used.event_id and came.role = 'output' and not came.is_void
      where used.role = 'input' and not used.is_void
    ) told
    full join lot_edges e using (parent_id, child_id, event_id)
    where told.event_id is null or e.event_id is null
  `,
  "trace: all that was made of a held or recalled lot, and nothing else, is so for its sake": sql`
    with recursive causes as (
      select distinct lot_id, kind from lot_holds where released_at is null and cause <> 'ancestor'
    ), reached (cause_lot_id, kind, lot_id) as (
      select c.lot_id, c.kind, e.child_id from causes c join lot_edges e on e.parent_id = c.lot_id
      union
      select r.cause_lot_id, r.kind, e.child_id from reached r join lot_edges e on e.parent_id = r.lot_id
    ), standing as (
      select cause_lot_id, kind, lot_id from lot_holds where released_at is null and cause = 'ancestor'
    )
    select lot_id || ' ' || kind || ' for ' || cause_lot_id || case when r.is_reached is null then ' is not made of it' else ' is missing' end as row
    from (select *, true as is_reached from reached where lot_id <> cause_lot_id) r
    full join (select *, true as stands from standing) s using (cause_lot_id, kind, lot_id)
    where r.is_reached is null or s.stands is null
  `,
  "trace: a lot's state is what its open holds make it": sql`
    select l.code || ' of ' || l.product_id || ' is ' || l.state || ', holds say ' || h.state as row
    from lots l
    join lateral (
      select case when bool_or(kind = 'recall') then 'recalled' when count(*) > 0 then 'held' else 'open' end as state
      from lot_holds where lot_id = l.id and released_at is null
    ) h on true
    where l.state <> h.state
  `,
  "trace: balances equal what the events that stand say of amounts": sql`
    select coalesce(b.lot_id, t.lot_id) || ' with ' || coalesce(b.holder_id, t.holder_id) || ' has ' || coalesce(b.on_hand, 0) ||
      ', events say ' || coalesce(t.entered + t.got - t.used - t.sold - t.delivered - t.destroyed - t.sent, 0) as row
    from lot_balances b
    full join (
      select lot_id, holder_id,
        coalesce(sum(quantity) filter (where flow = 'entered'), 0) as entered,
        coalesce(sum(quantity) filter (where flow = 'used'), 0) as used,
        coalesce(sum(quantity) filter (where flow = 'sold'), 0) as sold,
        coalesce(sum(quantity) filter (where flow = 'delivered'), 0) as delivered,
        coalesce(sum(quantity) filter (where flow = 'destroyed'), 0) as destroyed,
        coalesce(sum(quantity) filter (where flow = 'sent'), 0) as sent,
        coalesce(sum(quantity) filter (where flow = 'got'), 0) as got
      from trace_event_lots where flow is not null and not is_void group by lot_id, holder_id
    ) t using (lot_id, holder_id)
    where (b.entered, b.used, b.sold, b.delivered, b.destroyed, b.sent, b.got) is distinct from
      (t.entered, t.used, t.sold, t.delivered, t.destroyed, t.sent, t.got)
  `,
};
