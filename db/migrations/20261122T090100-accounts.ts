import { sql, type Kysely } from "kysely";

/** Accounts, sessions and the dated tree of units with the memberships that give roles. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table users (
      id uuid primary key,
      name text not null,
      email text not null unique,
      email_verified boolean not null default false,
      image text,
      phone text,
      locale text not null default 'vi',
      two_factor_enabled boolean not null default false,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )
  `.execute(db);
  await sql`
    create table sessions (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      token text not null unique,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )
  `.execute(db);
  await sql`create index sessions_user on sessions (user_id)`.execute(db);
  await sql`
    create table credentials (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      account_id text not null,
      provider_id text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (provider_id, account_id)
    )
  `.execute(db);
  await sql`create index credentials_user on credentials (user_id)`.execute(db);
  await sql`
    create table verifications (
      id uuid primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )
  `.execute(db);
  await sql`create index verifications_identifier on verifications (identifier)`.execute(db);
  await sql`
    create table communes (
      code text primary key check (code ~ '^[0-9]{5}$'),
      province_code text not null check (province_code ~ '^[0-9]{2}$'),
      name text not null,
      full_name text not null,
      full_name_en text not null,
      former_names text[] not null default '{}',
      latitude double precision,
      longitude double precision,
      folded text generated always as (fold(full_name)) stored
    )
  `.execute(db);
  await sql`
    create table units (
      id uuid primary key,
      kind text not null check (kind in
        ('department', 'room', 'commune', 'market_board', 'site', 'stall', 'enterprise', 'stamp_provider', 'training_centre')),
      code text not null unique,
      name text not null,
      name_en text not null,
      parent_id uuid references units (id),
      path ltree not null unique,
      commune_code text references communes (code),
      valid_from date not null,
      valid_to date check (valid_to >= valid_from),
      created_at timestamptz not null
    )
  `.execute(db);
  await sql`create index units_parent on units (parent_id)`.execute(db);
  await sql`create index units_commune on units (commune_code)`.execute(db);
  await sql`create index units_path on units using gist (path)`.execute(db);
  await sql`
    create table sellers (
      id uuid primary key,
      unit_id uuid not null unique references units (id),
      slug text not null unique,
      kind text not null check (kind in ('enterprise', 'cooperative', 'household', 'person')),
      legal_name text not null,
      display_name text not null,
      display_name_en text,
      tax_code text not null,
      registration_number text,
      registered_on date,
      registered_by text,
      representative_name text,
      representative_personal_id text,
      birth_date date,
      personal_id text,
      address text not null,
      commune_code text not null references communes (code),
      phone text not null,
      email text not null,
      website text,
      gs1_prefix text unique check (gs1_prefix ~ '^893[0-9]{4,7}$'),
      story text,
      story_en text,
      picture_file_id text references files (id),
      identity_status text not null default 'unverified' check (identity_status in ('unverified', 'verified')),
      state text not null default 'draft' check (state in ('draft', 'submitted', 'approved', 'suspended')),
      state_reason text,
      food_safety_exemption text,
      shipping_fee_vnd bigint not null default 0 check (shipping_fee_vnd >= 0),
      free_shipping_from_vnd bigint check (free_shipping_from_vnd > 0),
      delivery_area text,
      delivery_area_en text,
      delivery_days integer not null default 1 check (delivery_days between 0 and 30),
      pickup_address text,
      return_terms text,
      return_terms_en text,
      created_at timestamptz not null,
      approved_at timestamptz,
      folded text generated always as (fold(display_name || ' ' || legal_name)) stored
    )
  `.execute(db);
  await sql`create index sellers_commune on sellers (commune_code)`.execute(db);
  await sql`create index sellers_picture on sellers (picture_file_id)`.execute(db);
  await sql`create index sellers_display on sellers (display_name collate "vi-x-icu", id)`.execute(db);
  await sql`create index sellers_folded on sellers using gin (folded gin_trgm_ops)`.execute(db);
  await sql`create index sellers_newest on sellers (created_at desc, id desc)`.execute(db);
  await sql`
    create table memberships (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      unit_id uuid not null references units (id),
      role text not null check (role in ('seller', 'market_manager', 'inspector', 'commune_officer',
        'market_board_officer', 'stamp_provider', 'administrator')),
      valid_from timestamptz not null,
      valid_to timestamptz,
      unique (user_id, unit_id, role)
    )
  `.execute(db);
  await sql`create index memberships_unit on memberships (unit_id)`.execute(db);
  await sql`
    create table bank_accounts (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      bin text not null check (bin ~ '^[0-9]{6}$'),
      account_number text not null check (account_number ~ '^[0-9A-Z]{4,19}$'),
      holder_name text not null,
      feed text not null check (feed in ('connected', 'manual')),
      is_active boolean not null default true,
      created_at timestamptz not null,
      unique (bin, account_number)
    )
  `.execute(db);
  await sql`create unique index bank_accounts_one_active on bank_accounts (seller_id) where is_active`.execute(db);
  await sql`create index bank_accounts_seller on bank_accounts (seller_id)`.execute(db);
}
