import { sql, type Kysely } from "kysely";

/**
 * A finding keeps what explains it a year later: the version of the regulation, the parameters and the law by which it was
 * made. A finding whose facts change is closed and a new row follows it, with the day on which the fault was first seen.
 * The word lists get days of effect and where a phrase comes from; a document that proves a phrase is kept with its listing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table findings
      add column version_id uuid references regulation_versions (id),
      add column parameters jsonb not null default '{}',
      add column legal_ref text not null default '',
      add column first_found_at timestamptz
  `.execute(db);
  // Findings of before: the version that bound when they were made, and their own day as the first.
  await sql`
    update findings set first_found_at = found_at, version_id = (
      select v.id from regulation_versions v where v.state = 'published' and v.effective_at <= findings.found_at
      order by v.effective_at desc limit 1
    )
  `.execute(db);
  await sql`alter table findings alter column first_found_at set not null`.execute(db);
  await sql`create index findings_version on findings (version_id)`.execute(db);
  await sql`create index findings_newest on findings (found_at desc, id desc)`.execute(db);
  await sql`create index findings_by_rule on findings (rule, found_at desc, id desc)`.execute(db);
  await sql`
    alter table claim_phrases
      add column effective_from date not null default '2013-01-01',
      add column effective_to date,
      add column source text,
      add column changed_at timestamptz,
      add column changed_by uuid references users (id),
      add check (effective_to >= effective_from)
  `.execute(db);
  await sql`create index claim_phrases_changed_by on claim_phrases (changed_by)`.execute(db);
  await sql`
    create table claim_proofs (
      listing_id uuid not null references listings (id),
      phrase text not null,
      document text not null check (length(document) between 3 and 300),
      valid_to date,
      accepted_at timestamptz not null,
      accepted_by uuid not null references users (id),
      primary key (listing_id, phrase)
    )
  `.execute(db);
  await sql`create index claim_proofs_accepted_by on claim_proofs (accepted_by)`.execute(db);
  await sql`create index listings_of_seller on listings (seller_id, id) where state <> 'withdrawn'`.execute(db);
}
