import { sql, type Kysely } from "kysely";

/** What a seller shows of itself beyond its profile, the enterprises of its chain, and paid places in lists. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table storefronts (
      seller_id uuid primary key references sellers (id),
      brand text,
      slogan text,
      slogan_en text,
      logo_file_id text references files (id),
      updated_at timestamptz not null
    )
  `.execute(db);
  await sql`create index storefronts_logo on storefronts (logo_file_id)`.execute(db);
  await sql`
    create table storefront_pictures (
      seller_id uuid not null references sellers (id),
      position integer not null check (position >= 0),
      file_id text not null references files (id),
      alt text not null,
      alt_en text,
      primary key (seller_id, position)
    )
  `.execute(db);
  await sql`create index storefront_pictures_file on storefront_pictures (file_id)`.execute(db);
  await sql`
    create table chain_links (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      role text not null check (role in ('raw_material', 'grower', 'processor', 'carrier', 'distributor', 'retailer')),
      partner_seller_id uuid references sellers (id),
      partner_name text not null check (length(partner_name) between 2 and 160),
      partner_place text,
      paper_number text,
      since_on date not null,
      until_on date check (until_on >= since_on),
      state text not null check (state in ('declared', 'confirmed', 'declined', 'ended')),
      declared_by uuid not null references users (id),
      declared_at timestamptz not null,
      answered_by uuid references users (id),
      answered_at timestamptz,
      check (partner_seller_id <> seller_id),
      check (state <> 'confirmed' or (partner_seller_id is not null and answered_by is not null))
    )
  `.execute(db);
  await sql`create index chain_links_seller on chain_links (seller_id, declared_at)`.execute(db);
  await sql`create index chain_links_partner on chain_links (partner_seller_id, declared_at)`.execute(db);
  await sql`create index chain_links_declared_by on chain_links (declared_by)`.execute(db);
  await sql`create index chain_links_answered_by on chain_links (answered_by)`.execute(db);
  await sql`create unique index chain_links_open on chain_links (seller_id, role, partner_seller_id)
    where state in ('declared', 'confirmed') and partner_seller_id is not null`.execute(db);
  await sql`
    create table paid_placements (
      id uuid primary key,
      listing_id uuid not null references listings (id),
      from_on date not null,
      to_on date not null check (to_on >= from_on),
      price_vnd bigint not null check (price_vnd >= 0),
      made_by uuid not null references users (id),
      made_at timestamptz not null,
      ended_at timestamptz
    )
  `.execute(db);
  await sql`create index paid_placements_listing on paid_placements (listing_id)`.execute(db);
  await sql`create index paid_placements_made_by on paid_placements (made_by)`.execute(db);
  await sql`create index paid_placements_running on paid_placements (to_on, from_on) where ended_at is null`.execute(
    db,
  );
}
