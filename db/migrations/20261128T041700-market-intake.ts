import { sql, type Kysely } from "kysely";

/**
 * What a market's board writes down: goods that arrive at the stalls, with what was said of them, and checks of sellers'
 * scales against the reference scale. A market and its stalls become places with numbers.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table places drop constraint places_kind_check`.execute(db);
  await sql`
    alter table places
      alter column seller_id drop not null,
      add column unit_id uuid references units (id),
      add constraint places_kind_check
        check (kind in ('plot', 'farm', 'packing_house', 'workshop', 'factory', 'store', 'market', 'stall')),
      add constraint places_whose check (num_nonnulls(seller_id, unit_id) = 1),
      add constraint places_of_units check ((unit_id is not null) = (kind in ('market', 'stall')))
  `.execute(db);
  await sql`create unique index places_unit on places (unit_id)`.execute(db);
  await intakes(db);
  await scaleChecks(db);
}

async function intakes(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table market_intakes (
      id uuid primary key,
      board_id uuid not null references units (id),
      stall_id uuid not null references units (id),
      tenant_id uuid references sellers (id),
      arrived_at timestamptz not null,
      arrived_on date not null,
      typed text not null,
      verdict text not null
        check (verdict in ('fine', 'incomplete', 'expired', 'held', 'suspended', 'recalled', 'unknown', 'uncoded')),
      product_id uuid references products (id),
      lot_id uuid references lot_identities (id),
      description text,
      supplier text,
      paper_number text,
      quantity numeric(14, 3) not null check (quantity > 0),
      uom text check (uom in ('KGM', 'LTR', 'H87')),
      base_quantity numeric(14, 3),
      base_uom text check (base_uom in ('KGM', 'LTR', 'H87')),
      brought_by text,
      vehicle text,
      event_id uuid references trace_events (id),
      recorded_by uuid not null references users (id),
      recorded_at timestamptz not null,
      client_key uuid not null unique,
      settled_at timestamptz,
      settled_by uuid references users (id),
      settled_note text,
      check ((lot_id is null) = (verdict in ('unknown', 'uncoded'))),
      check (lot_id is null or product_id is not null),
      check (verdict <> 'uncoded' or description is not null),
      check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (settled_note is null))
    )
  `.execute(db);
  await sql`create index market_intakes_log on market_intakes (board_id, arrived_on, arrived_at desc, id desc)`.execute(
    db,
  );
  await sql`
    create index market_intakes_open on market_intakes (board_id, arrived_at desc, id desc)
    where settled_at is null and verdict not in ('fine', 'incomplete')
  `.execute(db);
  await sql`create index market_intakes_stall on market_intakes (stall_id, arrived_on)`.execute(db);
  await sql`create index market_intakes_tenant on market_intakes (tenant_id)`.execute(db);
  await sql`create index market_intakes_product on market_intakes (product_id)`.execute(db);
  await sql`create index market_intakes_lot on market_intakes (lot_id, arrived_at)`.execute(db);
  await sql`create index market_intakes_event on market_intakes (event_id)`.execute(db);
  await sql`create index market_intakes_recorded_by on market_intakes (recorded_by)`.execute(db);
  await sql`create index market_intakes_settled_by on market_intakes (settled_by)`.execute(db);
}

async function scaleChecks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table scale_tolerances (
      board_id uuid not null references units (id),
      from_on date not null,
      permille integer not null check (permille between 0 and 100),
      grams integer not null check (grams between 0 and 1000),
      set_by uuid not null references users (id),
      set_at timestamptz not null,
      primary key (board_id, from_on)
    )
  `.execute(db);
  await sql`create index scale_tolerances_set_by on scale_tolerances (set_by)`.execute(db);
  await sql`
    create table scale_checks (
      id uuid primary key,
      board_id uuid not null references units (id),
      stall_id uuid not null references units (id),
      tenant_id uuid references sellers (id),
      checked_at timestamptz not null,
      checked_on date not null,
      goods text,
      said_grams integer not null check (said_grams >= 0),
      true_grams integer not null check (true_grams > 0),
      allowed_grams integer not null check (allowed_grams >= 0),
      is_within boolean not null generated always as (abs(said_grams - true_grams) <= allowed_grams) stored,
      note text,
      recorded_by uuid not null references users (id),
      client_key uuid not null unique
    )
  `.execute(db);
  await sql`create index scale_checks_log on scale_checks (board_id, checked_at desc, id desc)`.execute(db);
  await sql`create index scale_checks_month on scale_checks (board_id, checked_on)`.execute(db);
  await sql`create index scale_checks_stall on scale_checks (stall_id, checked_on)`.execute(db);
  await sql`create index scale_checks_tenant on scale_checks (tenant_id)`.execute(db);
  await sql`create index scale_checks_recorded_by on scale_checks (recorded_by)`.execute(db);
}
