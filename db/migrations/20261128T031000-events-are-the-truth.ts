import { sql, type Kysely } from "kysely";

/**
 * Events become the truth and lots their projection: numbers that are given once, the order of recording, what each event
 * says of an amount, genealogy, balances, and why a lot is held.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table trace_events add column seq bigint generated always as identity`.execute(db);
  await sql`alter table trace_events add constraint trace_events_seq unique (seq)`.execute(db);
  await sql`
    create table lot_identities (
      id uuid primary key,
      product_id uuid not null references products (id),
      seller_id uuid not null references sellers (id),
      code text not null check (code ~ '^[0-9A-Z./-]{1,20}$'),
      issued_at timestamptz not null,
      beside_events jsonb,
      unique (product_id, code)
    )
  `.execute(db);
  await sql`create index lot_identities_seller on lot_identities (seller_id)`.execute(db);
  await sql`
    insert into lot_identities (id, product_id, seller_id, code, issued_at, beside_events)
    select id, product_id, seller_id, code, created_at,
      jsonb_build_object('expiresOn', expires_on, 'createdAt', created_at)
    from lots
  `.execute(db);
  await pointToIdentities(db);
  await sql`
    alter table lots
      add constraint lots_identity foreign key (id) references lot_identities (id),
      alter column quantity type numeric(14, 3),
      alter column created_by drop not null,
      add column kind text not null default 'produced' check (kind in ('harvest', 'received', 'produced', 'delivered')),
      add column uom text check (uom in ('KGM', 'LTR', 'H87'))
  `.execute(db);
  await sql`alter table lots alter column kind drop default`.execute(db);
  await linksSayTheirSense(db);
  await sql`
    create table lot_edges (
      parent_id uuid not null references lot_identities (id),
      child_id uuid not null references lot_identities (id),
      event_id uuid not null references trace_events (id),
      quantity numeric(14, 3),
      uom text,
      occurred_at timestamptz not null,
      primary key (parent_id, child_id, event_id)
    )
  `.execute(db);
  await sql`create index lot_edges_child on lot_edges (child_id, parent_id, event_id)`.execute(db);
  await sql`create index lot_edges_event on lot_edges (event_id)`.execute(db);
  await balances(db);
  await holdsSayWhy(db);
  await sql`
    alter table products add column balance_tolerance_permille integer not null default 20
      check (balance_tolerance_permille between 0 and 500)
  `.execute(db);
}

/** Rows that outlive a rebuild point to the number of a lot, not to its projection. */
async function pointToIdentities(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    declare link record;
    begin
      for link in
        select c.conrelid::regclass as tab, c.conname, a.attname
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.confrelid = 'lots'::regclass and c.contype = 'f'
      loop
        execute format('alter table %s drop constraint %I', link.tab, link.conname);
        execute format('alter table %s add constraint %I foreign key (%I) references lot_identities (id)',
          link.tab, link.conname, link.attname);
      end loop;
    end $$
  `.execute(db);
}

async function linksSayTheirSense(db: Kysely<unknown>): Promise<void> {
  await sql`alter table trace_event_lots drop constraint trace_event_lots_role_check`.execute(db);
  await sql`
    alter table trace_event_lots
      add constraint trace_event_lots_role_check check (role in ('object', 'input', 'output', 'parent', 'child', 'field')),
      add column flow text check (flow in ('entered', 'used', 'sold', 'delivered', 'destroyed', 'sent', 'got')),
      add column holder_id uuid references sellers (id),
      add column is_void boolean not null default false,
      add constraint trace_event_lots_flow_has_amount check (flow is null or (quantity is not null and holder_id is not null))
  `.execute(db);
  await sql`create index trace_event_lots_holder on trace_event_lots (holder_id, lot_id)`.execute(db);
  await sql`
    update trace_event_lots t set
      is_void = exists (select from trace_events d where d.declares_error_of = e.id),
      flow = case when e.biz_step = 'commissioning' and e.action = 'ADD' and e.declares_error_of is null and t.quantity is not null
        then 'entered' end,
      holder_id = e.seller_id
    from trace_events e where e.id = t.event_id
  `.execute(db);
  // A declaration repeats its event under the same eventID and says nothing new of a lot: it has no link of its own.
  await sql`
    delete from trace_event_lots t using trace_events e where e.id = t.event_id and e.declares_error_of is not null
  `.execute(db);
}

async function balances(db: Kysely<unknown>): Promise<void> {
  const amount = sql`numeric(14, 3) not null default 0`;
  await sql`
    create table lot_balances (
      lot_id uuid not null references lot_identities (id),
      holder_id uuid not null references sellers (id),
      entered ${amount}, used ${amount}, sold ${amount}, delivered ${amount}, destroyed ${amount}, sent ${amount}, got ${amount},
      on_hand numeric(14, 3) generated always as (entered + got - used - sold - delivered - destroyed - sent) stored,
      place_id uuid references places (id),
      seen_at timestamptz,
      primary key (lot_id, holder_id)
    )
  `.execute(db);
  await sql`create index lot_balances_holder on lot_balances (holder_id, lot_id)`.execute(db);
  await sql`create index lot_balances_place on lot_balances (place_id)`.execute(db);
  await sql`
    insert into lot_balances (lot_id, holder_id, entered, place_id, seen_at)
    select distinct on (t.lot_id, t.holder_id) t.lot_id, t.holder_id,
      sum(t.quantity) filter (where t.flow = 'entered') over (partition by t.lot_id, t.holder_id), e.place_id, t.occurred_at
    from trace_event_lots t join trace_events e on e.id = t.event_id
    where not t.is_void and (t.flow is not null or e.biz_step in ('receiving', 'arriving', 'storing', 'stocking', 'accepting'))
      and exists (select from trace_event_lots b where b.lot_id = t.lot_id and b.holder_id = t.holder_id and b.flow = 'entered' and not b.is_void)
    order by t.lot_id, t.holder_id, t.occurred_at desc, e.seq desc
  `.execute(db);
}

async function holdsSayWhy(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table lot_holds
      add column cause text not null default 'decision'
        check (cause in ('decision', 'inspection', 'interval', 'balance', 'ancestor')),
      add column cause_lot_id uuid references lot_identities (id),
      add column until_on date,
      add constraint lot_holds_ancestor_named check ((cause = 'ancestor') = (cause_lot_id is not null))
  `.execute(db);
  await sql`alter table lot_holds alter column cause drop default`.execute(db);
  await sql`create index lot_holds_cause_lot on lot_holds (cause_lot_id)`.execute(db);
  await sql`create index lot_holds_until on lot_holds (until_on) where released_at is null and until_on is not null`.execute(
    db,
  );
  await sql`drop index lot_holds_one_open`.execute(db);
  await sql`
    create unique index lot_holds_one_open on lot_holds (lot_id, kind, cause, coalesce(cause_lot_id, lot_id))
    where released_at is null
  `.execute(db);
}
