import { sql, type Kysely } from "kysely";

/**
 * Second factors with their recovery codes, sign-in by phone with one-time codes, text messages, and what a session must
 * know to end in time. Sessions from before have shown no second factor, so officials are asked for it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table users
      add column sign_in_phone text unique check (sign_in_phone ~ '^[+]84[0-9]{9,10}$'),
      add column suspended_at timestamptz,
      add column suspended_reason text,
      add column last_signed_in_at timestamptz
  `.execute(db);
  await sql`alter table memberships drop constraint memberships_role_check`.execute(db);
  await sql`
    alter table memberships add constraint memberships_role_check check (role in ('seller', 'market_manager', 'inspector',
      'commune_officer', 'market_board_officer', 'stamp_provider', 'training_officer', 'administrator'))
  `.execute(db);
  await sql`alter table memberships drop constraint memberships_user_id_unit_id_role_key`.execute(db);
  await sql`
    create unique index memberships_one_open on memberships (user_id, unit_id, role) where valid_to is null
  `.execute(db);
  await sql`create index memberships_user on memberships (user_id)`.execute(db);
  await sql`
    alter table sessions
      add column second_factor_at timestamptz,
      add column seen_at timestamptz,
      add column idle_minutes integer check (idle_minutes > 0)
  `.execute(db);
  await sql`
    create table second_factors (
      user_id uuid primary key references users (id) on delete cascade,
      sealed_secret text not null,
      is_public boolean not null default false,
      confirmed_at timestamptz,
      last_step bigint,
      failures integer not null default 0 check (failures >= 0),
      locked_until timestamptz,
      created_at timestamptz not null
    )
  `.execute(db);
  await sql`
    create table recovery_codes (
      id uuid primary key,
      user_id uuid not null references second_factors (user_id) on delete cascade,
      digest text not null,
      spent_at timestamptz,
      created_at timestamptz not null,
      unique (user_id, digest)
    )
  `.execute(db);
  await sql`
    create table sign_in_steps (
      token_digest text primary key,
      user_id uuid not null references users (id) on delete cascade,
      method text not null check (method in ('password', 'phone')),
      expires_at timestamptz not null,
      created_at timestamptz not null
    )
  `.execute(db);
  await sql`create index sign_in_steps_user on sign_in_steps (user_id)`.execute(db);
  await sql`create index sign_in_steps_expiry on sign_in_steps (expires_at)`.execute(db);
  await sql`
    create table one_time_codes (
      handle_digest text not null,
      purpose text not null check (purpose in ('sign_in', 'confirm_phone')),
      phone text not null check (phone ~ '^[+]84[0-9]{9,10}$'),
      code_digest text not null,
      tries integer not null default 0 check (tries between 0 and 5),
      expires_at timestamptz not null,
      spent_at timestamptz,
      created_at timestamptz not null,
      primary key (handle_digest, purpose)
    )
  `.execute(db);
  await sql`create index one_time_codes_expiry on one_time_codes (expires_at)`.execute(db);
  await sql`
    create table messages (
      id uuid primary key,
      dedupe_key text not null unique,
      recipient text not null check (recipient ~ '^[+]84[0-9]{9,10}$'),
      body_text text not null check (length(body_text) <= 600),
      locale text not null check (locale in ('vi', 'en')),
      expires_at timestamptz,
      created_at timestamptz not null,
      sent_at timestamptz
    )
  `.execute(db);
  await sql`create index messages_created on messages (created_at desc, id desc)`.execute(db);
}
