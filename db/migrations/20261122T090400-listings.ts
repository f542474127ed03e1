import { sql, type Kysely } from "kysely";

/** What is for sale: listings, the lots behind them, the one stock row a sale touches, and the search projection. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table listings (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      product_id uuid not null references products (id),
      slug text not null unique,
      title text not null check (length(title) between 2 and 120),
      title_en text,
      description text not null,
      description_en text,
      price_vnd bigint not null check (price_vnd > 0),
      max_per_order integer not null default 50 check (max_per_order between 1 and 1000),
      state text not null check (state in
        ('draft', 'submitted', 'refused', 'approved', 'published', 'suspended', 'withdrawn')),
      version integer not null default 1 check (version > 0),
      publish_on_approval boolean not null default true,
      suspended_by text check (suspended_by in ('rules', 'manager')),
      submitted_at timestamptz,
      published_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((state = 'suspended') = (suspended_by is not null))
    )
  `.execute(db);
  await sql`create index listings_seller on listings (seller_id, created_at desc, id desc)`.execute(db);
  await sql`create index listings_product on listings (product_id)`.execute(db);
  await sql`create index listings_queue on listings (submitted_at, id) where state = 'submitted'`.execute(db);
  await sql`
    create table listing_versions (
      listing_id uuid not null references listings (id),
      version integer not null,
      snapshot jsonb not null,
      made_at timestamptz not null,
      made_by uuid references users (id),
      primary key (listing_id, version)
    )
  `.execute(db);
  await sql`create index listing_versions_made_by on listing_versions (made_by)`.execute(db);
  await sql`
    create table listing_moves (
      id uuid primary key,
      listing_id uuid not null references listings (id),
      from_state text not null,
      to_state text not null,
      version integer not null,
      reason text,
      moved_by uuid references users (id),
      moved_at timestamptz not null
    )
  `.execute(db);
  await sql`create index listing_moves_listing on listing_moves (listing_id, moved_at, id)`.execute(db);
  await sql`create index listing_moves_moved_by on listing_moves (moved_by)`.execute(db);
  await sql`
    create table listing_lots (
      listing_id uuid not null references listings (id),
      lot_id uuid not null unique references lots (id),
      offered integer not null check (offered > 0),
      packed integer not null default 0,
      is_blocked boolean not null default false,
      added_at timestamptz not null,
      primary key (listing_id, lot_id),
      check (packed between 0 and offered)
    )
  `.execute(db);
  await sql`
    create table listing_stock (
      listing_id uuid primary key references listings (id),
      on_hand integer not null default 0,
      reserved integer not null default 0,
      blocked integer not null default 0,
      check (on_hand >= 0),
      check (reserved between 0 and on_hand),
      check (blocked between 0 and on_hand)
    ) with (fillfactor = 70)
  `.execute(db);
  await sql`
    create table stock_movements (
      id uuid primary key,
      listing_id uuid not null references listings (id),
      lot_id uuid references lots (id),
      order_id uuid,
      kind text not null check (kind in
        ('offered', 'withdrawn', 'reserved', 'released', 'packed', 'blocked', 'unblocked')),
      on_hand_delta integer not null default 0,
      reserved_delta integer not null default 0,
      blocked_delta integer not null default 0,
      moved_at timestamptz not null
    )
  `.execute(db);
  await sql`create index stock_movements_listing on stock_movements (listing_id, moved_at, id)`.execute(db);
  await sql`create index stock_movements_lot on stock_movements (lot_id)`.execute(db);
  await sql`create index stock_movements_order on stock_movements (order_id)`.execute(db);
  await sql`
    create trigger stock_movements_append_only before update or delete on stock_movements
    for each row execute function refuse_change()
  `.execute(db);
  await sql`
    create table listing_search (
      listing_id uuid primary key references listings (id),
      goods_group text not null,
      category_code text not null,
      seller_id uuid not null references sellers (id),
      commune_code text not null references communes (code),
      certificate_kinds text[] not null,
      price_vnd bigint not null,
      published_at timestamptz not null,
      produced_on date,
      name text not null,
      words text not null,
      folded text generated always as (fold(name)) stored,
      terms tsvector generated always as
        (setweight(to_tsvector('simple'::regconfig, fold(name)), 'A') || to_tsvector('simple'::regconfig, fold(words))) stored,
      accented_terms tsvector generated always as
        (setweight(to_tsvector('simple'::regconfig, name), 'A') || to_tsvector('simple'::regconfig, words)) stored
    )
  `.execute(db);
  await sql`create index listing_search_terms on listing_search using gin (terms)`.execute(db);
  await sql`create index listing_search_folded on listing_search using gin (folded gin_trgm_ops)`.execute(db);
  await sql`create index listing_search_newest on listing_search (published_at desc, listing_id desc)`.execute(db);
  await sql`create index listing_search_price on listing_search (price_vnd, listing_id)`.execute(db);
  await sql`
    create index listing_search_facets on listing_search (goods_group, category_code, commune_code, price_vnd)
    include (certificate_kinds)
  `.execute(db);
  await sql`
    create index listing_search_harvest on listing_search ((coalesce(produced_on, date '0001-01-01')) desc, listing_id desc)
  `.execute(db);
  await sql`create index listing_search_group on listing_search (goods_group, category_code, published_at desc)`.execute(
    db,
  );
  await sql`create index listing_search_seller on listing_search (seller_id)`.execute(db);
  await sql`create index listing_search_commune on listing_search (commune_code)`.execute(db);
  await sql`create index listing_search_certificates on listing_search using gin (certificate_kinds)`.execute(db);
}
