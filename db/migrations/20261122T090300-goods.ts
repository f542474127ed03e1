import { sql, type Kysely } from "kysely";

/** Categories of the three groups, products with their GTIN and pictures, places, lots and the events that tell their story. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table categories (
      code text primary key,
      goods_group text not null check (goods_group in ('food', 'craft', 'industry')),
      name text not null,
      name_en text not null,
      position integer not null,
      is_fresh boolean not null,
      is_processed_food boolean not null default false,
      needs_quarantine boolean not null default false,
      certificate_kinds text[] not null
    )
  `.execute(db);
  await sql`
    create table gs1_counters (
      key text not null check (key in ('gtin', 'gln')),
      prefix text not null check (prefix ~ '^[0-9]{7,10}$'),
      next_reference bigint not null default 1 check (next_reference > 0),
      primary key (key, prefix)
    )
  `.execute(db);
  await sql`
    create table products (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      category_code text not null references categories (code),
      gtin text not null unique check (gtin ~ '^[0-9]{14}$'),
      gtin_source text not null check (gtin_source in ('own', 'operator')),
      name text not null check (length(name) between 2 and 120),
      name_en text,
      brand text,
      unit text not null,
      unit_en text not null,
      net_content numeric(12, 3) not null check (net_content > 0),
      net_content_unit text not null check (net_content_unit in ('g', 'kg', 'ml', 'l', 'piece')),
      shipping_weight_grams integer not null check (shipping_weight_grams > 0),
      ingredients text,
      ingredients_en text,
      warnings text,
      warnings_en text,
      usage text,
      usage_en text,
      storage text,
      storage_en text,
      shelf_life_days integer check (shelf_life_days > 0),
      standard text,
      origin_country text not null default 'VN' check (origin_country ~ '^[A-Z]{2}$'),
      self_declaration_number text,
      self_declared_on date,
      is_prepacked boolean not null default false,
      season_months integer[] not null default '{}',
      created_at timestamptz not null,
      updated_at timestamptz not null
    )
  `.execute(db);
  await sql`create index products_seller on products (seller_id, id)`.execute(db);
  await sql`create index products_category on products (category_code)`.execute(db);
  await sql`
    create table product_pictures (
      product_id uuid not null references products (id),
      position integer not null check (position >= 0),
      file_id text not null references files (id),
      alt text not null,
      alt_en text,
      primary key (product_id, position)
    )
  `.execute(db);
  await sql`create index product_pictures_file on product_pictures (file_id)`.execute(db);
  await sql`
    create table places (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      gln text not null check (gln ~ '^[0-9]{13}$'),
      gln_extension text not null default '',
      kind text not null check (kind in ('plot', 'farm', 'packing_house', 'workshop', 'factory', 'store')),
      name text not null,
      name_en text,
      former_name text,
      commune_code text not null references communes (code),
      keeper_name text,
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      area_square_metres integer check (area_square_metres > 0),
      picture_file_id text references files (id),
      created_at timestamptz not null,
      unique (gln, gln_extension)
    )
  `.execute(db);
  await sql`create index places_seller on places (seller_id, id)`.execute(db);
  await sql`create index places_commune on places (commune_code)`.execute(db);
  await sql`create index places_picture on places (picture_file_id)`.execute(db);
  await sql`
    create table lots (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      product_id uuid not null references products (id),
      code text not null check (code ~ '^[0-9A-Z./-]{1,20}$'),
      place_id uuid not null references places (id),
      packed_place_id uuid references places (id),
      produced_on date not null,
      packed_on date not null check (packed_on >= produced_on),
      expires_on date check (expires_on >= packed_on),
      quantity integer not null check (quantity > 0),
      state text not null check (state in ('open', 'held', 'recalled')),
      facts jsonb not null default '{}',
      created_at timestamptz not null,
      created_by uuid not null references users (id),
      unique (product_id, code)
    )
  `.execute(db);
  await sql`create index lots_seller on lots (seller_id, created_at desc, id desc)`.execute(db);
  await sql`create index lots_place on lots (place_id)`.execute(db);
  await sql`create index lots_packed_place on lots (packed_place_id)`.execute(db);
  await sql`create index lots_created_by on lots (created_by)`.execute(db);
  await sql`create index lots_produced_on on lots (produced_on desc, id desc)`.execute(db);
  await sql`create index lots_expiry on lots (expires_on) where state = 'open'`.execute(db);
  await sql`
    create table trace_events (
      id uuid primary key,
      event_hash text not null,
      type text not null check (type in
        ('ObjectEvent', 'AggregationEvent', 'AssociationEvent', 'TransactionEvent', 'TransformationEvent')),
      action text check (action in ('ADD', 'OBSERVE', 'DELETE')),
      biz_step text,
      disposition text,
      occurred_at timestamptz not null,
      recorded_at timestamptz not null,
      recorded_by uuid references users (id),
      seller_id uuid not null references sellers (id),
      place_id uuid references places (id),
      declares_error_of uuid references trace_events (id),
      body jsonb not null
    )
  `.execute(db);
  // An error declaration repeats its event under the same eventID (EPCIS 2.0, 7.4.1.3), and an event is declared wrong once.
  await sql`create unique index trace_events_hash on trace_events (event_hash) where declares_error_of is null`.execute(
    db,
  );
  await sql`create unique index trace_events_declares_error_of on trace_events (declares_error_of)`.execute(db);
  await sql`create index trace_events_recorded_by on trace_events (recorded_by)`.execute(db);
  await sql`create index trace_events_seller on trace_events (seller_id, occurred_at desc, id desc)`.execute(db);
  await sql`create index trace_events_place on trace_events (place_id)`.execute(db);
  await sql`
    create trigger trace_events_append_only before update or delete on trace_events
    for each row execute function refuse_change()
  `.execute(db);
  await sql`
    create table trace_event_lots (
      event_id uuid not null references trace_events (id),
      lot_id uuid not null references lots (id),
      role text not null check (role in ('object', 'input', 'output')),
      quantity numeric(14, 3),
      uom text,
      occurred_at timestamptz not null,
      primary key (lot_id, occurred_at, event_id, role)
    )
  `.execute(db);
  await sql`create index trace_event_lots_event on trace_event_lots (event_id)`.execute(db);
  await sql`
    create table lot_holds (
      id uuid primary key,
      lot_id uuid not null references lots (id),
      kind text not null check (kind in ('hold', 'recall')),
      reason text not null,
      reason_en text,
      advice text not null,
      advice_en text,
      decision_number text,
      placed_at timestamptz not null,
      placed_by uuid not null references users (id),
      released_at timestamptz,
      released_by uuid references users (id),
      release_reason text,
      check (kind = 'hold' or released_at is null)
    )
  `.execute(db);
  await sql`create index lot_holds_lot on lot_holds (lot_id)`.execute(db);
  await sql`create unique index lot_holds_one_open on lot_holds (lot_id, kind) where released_at is null`.execute(db);
  await sql`create index lot_holds_recalls on lot_holds (placed_at desc, id desc) where kind = 'recall'`.execute(db);
  await sql`create index lot_holds_placed_by on lot_holds (placed_by)`.execute(db);
  await sql`create index lot_holds_released_by on lot_holds (released_by)`.execute(db);
}
