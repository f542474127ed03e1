import { sql, type Kysely } from "kysely";

/**
 * Links the audit log into a hash chain. What waits to be linked stands in `audit_unsealed`, put there by a trigger in the
 * writer's transaction, so that a row that commits late is linked late and never skipped.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await openChain(db);
  await openQueue(db);
  await openChecks(db);
  await sql`drop index audit_entries_at`.execute(db);
  await sql`create index audit_entries_at on audit_entries (at, id)`.execute(db);
  await sql`create index audit_entries_actor on audit_entries (actor_user_id, at, id)`.execute(db);
  await sql`create index audit_entries_unit on audit_entries (unit_id, at, id)`.execute(db);
  await sql`create index audit_entries_action on audit_entries (action, at, id)`.execute(db);
}

async function openChain(db: Kysely<unknown>): Promise<void> {
  // No foreign key to the entries: a link is the evidence that an entry was there, and must outlive its removal.
  await sql`
    create table audit_links (
      position bigint primary key check (position > 0),
      entry_id bigint not null unique,
      digest bytea not null check (octet_length(digest) = 32),
      hash bytea not null check (octet_length(hash) = 32),
      sealed_at timestamptz not null
    )
  `.execute(db);
  await sql`
    create table audit_heads (
      day date primary key,
      position bigint not null check (position > 0),
      hash bytea not null check (octet_length(hash) = 32),
      published_at timestamptz not null
    )
  `.execute(db);
  for (const table of ["audit_links", "audit_heads"]) {
    await sql`
      create trigger ${sql.raw(table)}_append_only before update or delete on ${sql.table(table)}
      for each row execute function refuse_change()
    `.execute(db);
  }
}

async function openQueue(db: Kysely<unknown>): Promise<void> {
  await sql`create table audit_unsealed (entry_id bigint primary key)`.execute(db);
  await sql`
    create function queue_for_seal() returns trigger language plpgsql as $$
    begin
      insert into audit_unsealed (entry_id) select id from fresh;
      return null;
    end $$
  `.execute(db);
  await sql`
    create trigger audit_entries_queue_for_seal after insert on audit_entries
    referencing new table as fresh for each statement execute function queue_for_seal()
  `.execute(db);
  await sql`insert into audit_unsealed (entry_id) select id from audit_entries`.execute(db);
}

/** The checks of the chain that managers asked for, how far each has come, and what it found. */
async function openChecks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_checks (
      id uuid primary key,
      asked_by uuid references users (id) on delete set null,
      asked_at timestamptz not null,
      finished_at timestamptz,
      checked bigint not null default 0,
      total bigint not null,
      running_hash bytea not null
    )
  `.execute(db);
  await sql`create index audit_checks_asked_by on audit_checks (asked_by)`.execute(db);
  await sql`create index audit_checks_newest on audit_checks (asked_at desc)`.execute(db);
  await sql`
    create table audit_breaches (
      check_id uuid not null references audit_checks (id) on delete cascade,
      number integer not null,
      kind text not null check (kind in
        ('changed', 'missing', 'inserted', 'inserted_late', 'swapped', 'relinked', 'link_missing', 'head_broken')),
      entry_id bigint,
      position bigint,
      other_entry_id bigint,
      sound_at timestamptz,
      primary key (check_id, number)
    )
  `.execute(db);
}
