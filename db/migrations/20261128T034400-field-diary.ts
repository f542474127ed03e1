import { sql, type Kysely } from "kysely";

/**
 * The diary of places of production: what was done where, with the first safe day of each treatment; entries that telephones
 * send in, each taken once; photographs; and what ended a hold.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plot_entries (
      event_id uuid primary key references trace_events (id),
      seller_id uuid not null references sellers (id),
      place_id uuid not null references places (id),
      product_id uuid references products (id),
      lot_id uuid references lot_identities (id),
      step text not null,
      occurred_at timestamptz not null,
      occurred_on date not null,
      facts jsonb not null,
      grower_code text,
      safe_from date,
      is_void boolean not null default false
    )
  `.execute(db);
  await sql`create index plot_entries_place on plot_entries (place_id, occurred_at desc, event_id desc)`.execute(db);
  await sql`create index plot_entries_seller on plot_entries (seller_id, occurred_at desc, event_id desc)`.execute(db);
  await sql`create index plot_entries_product on plot_entries (product_id)`.execute(db);
  await sql`create index plot_entries_lot on plot_entries (lot_id)`.execute(db);
  await sql`
    create index plot_entries_waiting on plot_entries (place_id, safe_from) where safe_from is not null and not is_void
  `.execute(db);
  await tellEarlierEvents(db);
  await sql`
    create table diary_submissions (
      client_id uuid primary key,
      seller_id uuid not null references sellers (id),
      payload_hash text not null,
      revision integer not null default 0,
      event_id uuid references trace_events (id),
      lot_id uuid references lot_identities (id),
      received_at timestamptz not null
    )
  `.execute(db);
  await sql`create index diary_submissions_seller on diary_submissions (seller_id, received_at desc)`.execute(db);
  await sql`create index diary_submissions_event on diary_submissions (event_id)`.execute(db);
  await sql`create index diary_submissions_lot on diary_submissions (lot_id)`.execute(db);
  await sql`
    create table diary_pictures (
      seller_id uuid not null references sellers (id),
      file_id text not null references files (id),
      kept_by uuid not null references users (id),
      kept_at timestamptz not null,
      primary key (seller_id, file_id)
    )
  `.execute(db);
  await sql`create index diary_pictures_file on diary_pictures (file_id)`.execute(db);
  await sql`create index diary_pictures_kept_by on diary_pictures (kept_by)`.execute(db);
  await sql`
    create table event_pictures (
      event_id uuid not null references trace_events (id),
      position integer not null check (position > 0),
      file_id text not null references files (id),
      primary key (event_id, position)
    )
  `.execute(db);
  await sql`create index event_pictures_file on event_pictures (file_id)`.execute(db);
  // By whom or by what a hold ended by itself; null where an office ended it.
  await sql`
    alter table lot_holds add column ended_by text check (ended_by in ('date', 'test', 'correction'))
  `.execute(db);
}

/** Lots that were opened and packed before this day stand in the book of their place like those of after it. */
async function tellEarlierEvents(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into plot_entries
      (event_id, seller_id, place_id, product_id, lot_id, step, occurred_at, occurred_on, facts, is_void)
    select e.id, e.seller_id, e.place_id, i.product_id, i.id,
      case when e.biz_step = 'packing' then 'pack'
        when c.goods_group = 'craft' then 'finish' when c.goods_group = 'industry' then 'complete'
        when c.code in ('rau-cu', 'trai-cay', 'che-gao') then 'harvest'
        when c.code in ('thit-trung', 'thuy-san') then 'collect' else 'batch' end,
      e.occurred_at, (e.occurred_at at time zone 'Asia/Ho_Chi_Minh')::date,
      case when e.biz_step = 'packing'
        then case when e.body ? 'cholanh:packer' then jsonb_build_object('packer', e.body -> 'cholanh:packer') else '{}' end
        else jsonb_build_object('amount', e.body -> 'quantityList' -> 0 -> 'quantity', 'unit', 'pack') end,
      exists (select from trace_events d where d.declares_error_of = e.id)
    from trace_events e
    join trace_event_lots t on t.event_id = e.id and t.role = 'object'
    join lot_identities i on i.id = t.lot_id
    join products p on p.id = i.product_id
    join categories c on c.code = p.category_code
    where e.declares_error_of is null and e.type = 'ObjectEvent' and e.place_id is not null
      and ((e.action = 'ADD' and e.biz_step = 'commissioning')
        or (e.action = 'OBSERVE' and e.biz_step = 'packing' and e.body ->> 'cholanh:step' = 'pack'))
  `.execute(db);
}
