import { sql, type Kysely } from "kysely";

/** The draft of a shop that is being opened, proofs of identity, and what is known of a seller's bank connection. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table seller_drafts (
      user_id uuid primary key references users (id) on delete cascade,
      step text not null check (step ~ '^[a-z]+$'),
      facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
      saves jsonb not null default '{}' check (jsonb_typeof(saves) = 'object'),
      version integer not null check (version > 0),
      created_at timestamptz not null,
      updated_at timestamptz not null
    )
  `.execute(db);
  await sql`create index seller_drafts_updated on seller_drafts (updated_at)`.execute(db);
  await sql`alter table sellers add column identity_method text check (identity_method in ('service', 'officer'))`.execute(
    db,
  );
  await sql`alter table sellers add column identity_verified_at timestamptz`.execute(db);
  await sql`
    alter table sellers add constraint sellers_identity_is_proven check (
      (identity_status = 'verified') = (identity_verified_at is not null)
      and (identity_verified_at is null) = (identity_method is null))
  `.execute(db);
  await sql`
    create table identity_proofs (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      seller_id uuid references sellers (id),
      method text not null check (method in ('service', 'officer')),
      state text not null check (state in ('started', 'answered', 'declined', 'failed', 'handed_in', 'accepted', 'refused')),
      failure text check (failure in ('unreachable', 'forged', 'refused', 'expired')),
      state_hash text unique,
      nonce text,
      verifier text,
      provider_reference text unique,
      full_name text,
      personal_id text check (personal_id ~ '^[0-9]{12}$'),
      birth_date date,
      represents text[],
      mismatches text[] not null default '{}',
      card_file_id text references files (id),
      holder_file_id text references files (id),
      came_from text,
      reason text,
      reviewed_by uuid references users (id),
      started_at timestamptz not null,
      expires_at timestamptz,
      claimed_at timestamptz,
      ended_at timestamptz,
      used_at timestamptz,
      constraint identity_proofs_method_fits_state check (
        case method when 'service' then state in ('started', 'answered', 'declined', 'failed')
          else state in ('handed_in', 'accepted', 'refused') end),
      constraint identity_proofs_started_is_whole check (state <> 'started' or
        (state_hash is not null and nonce is not null and verifier is not null and expires_at is not null)),
      constraint identity_proofs_secrets_end check (state = 'started' or verifier is null),
      constraint identity_proofs_answered_is_whole check (state <> 'answered' or
        (provider_reference is not null and full_name is not null and personal_id is not null and birth_date is not null)),
      constraint identity_proofs_papers_are_there check (method <> 'officer' or
        (card_file_id is not null and holder_file_id is not null)),
      constraint identity_proofs_refusal_has_reason check (state <> 'refused' or reason is not null),
      constraint identity_proofs_end check ((state in ('started', 'handed_in')) = (ended_at is null))
    )
  `.execute(db);
  await sql`create index identity_proofs_user on identity_proofs (user_id, started_at desc)`.execute(db);
  await sql`create index identity_proofs_seller on identity_proofs (seller_id, started_at desc)`.execute(db);
  await sql`create index identity_proofs_reviewer on identity_proofs (reviewed_by)`.execute(db);
  await sql`create index identity_proofs_card on identity_proofs (card_file_id)`.execute(db);
  await sql`create index identity_proofs_holder on identity_proofs (holder_file_id)`.execute(db);
  await sql`
    create unique index identity_proofs_one_waiting on identity_proofs (user_id) where state = 'handed_in'
  `.execute(db);
  await sql`alter table bank_accounts add column connection_asked_at timestamptz`.execute(db);
}
