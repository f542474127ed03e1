import { sql, type Kysely } from "kysely";

/** Extensions, search folding, the audit log, the mail outbox and rate limits: what every area stands on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists ltree`.execute(db);
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`create extension if not exists unaccent`.execute(db);
  await sql`
    create function fold(text) returns text language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)))
  `.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$
  `.execute(db);
  await sql`
    create table audit_entries (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor_user_id uuid,
      actor_process text,
      unit_id uuid,
      request_id text not null,
      action text not null,
      subject_type text not null,
      subject_id text not null,
      before jsonb,
      after jsonb
    )
  `.execute(db);
  await sql`create index audit_entries_subject on audit_entries (subject_type, subject_id, id)`.execute(db);
  await sql`create index audit_entries_at on audit_entries using brin (at)`.execute(db);
  await sql`
    create trigger audit_entries_append_only before update or delete on audit_entries
    for each row execute function refuse_change()
  `.execute(db);
  await sql`
    create table mails (
      id uuid primary key,
      dedupe_key text not null unique,
      recipient text not null,
      subject text not null,
      body_text text not null,
      locale text not null check (locale in ('vi', 'en')),
      created_at timestamptz not null,
      sent_at timestamptz
    )
  `.execute(db);
  await sql`create index mails_created on mails (created_at desc, id desc)`.execute(db);
  await sql`
    create unlogged table rate_limits (
      bucket text not null,
      key text not null,
      window_started_at timestamptz not null,
      hits integer not null,
      primary key (bucket, key)
    )
  `.execute(db);
  await sql`
    create table files (
      id text primary key check (id ~ '^[0-9a-f]{64}$'),
      mime text not null,
      size_bytes integer not null check (size_bytes > 0),
      width integer,
      height integer,
      created_at timestamptz not null
    )
  `.execute(db);
}
