import { sql, type Kysely } from "kysely";

/**
 * Dry runs of a version of the regulation over the whole market. `setup` holds both rule books, the word lists and the day,
 * as they were when the run began, so that a run that goes on after a break judges by the same text. The cursor, the
 * counters and the results of a batch are written by one statement.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dry_runs (
      id uuid primary key,
      version_id uuid not null references regulation_versions (id),
      version text not null,
      base_version_id uuid references regulation_versions (id),
      base_version text,
      as_of date not null,
      state text not null check (state in ('running', 'done', 'cancelled')),
      setup jsonb not null,
      phase text not null default 'listings' check (phase in ('listings', 'sellers')),
      cursor_seller uuid,
      cursor_listing uuid,
      all_listings integer not null,
      all_sellers integer not null,
      listings integer not null default 0,
      sellers integer not null default 0,
      listings_blocked integer not null default 0,
      listings_freed integer not null default 0,
      listings_changed integer not null default 0,
      on_sale_blocked integer not null default 0,
      sellers_blocked integer not null default 0,
      sellers_freed integer not null default 0,
      sellers_changed integer not null default 0,
      started_at timestamptz not null,
      started_by uuid not null references users (id),
      progressed_at timestamptz not null,
      ended_at timestamptz,
      check ((state = 'running') = (ended_at is null))
    )
  `.execute(db);
  await sql`create unique index dry_runs_one_at_a_time on dry_runs (state) where state = 'running'`.execute(db);
  await sql`create index dry_runs_newest on dry_runs (started_at desc, id desc)`.execute(db);
  await sql`create index dry_runs_version on dry_runs (version_id)`.execute(db);
  await sql`create index dry_runs_base_version on dry_runs (base_version_id)`.execute(db);
  await sql`create index dry_runs_started_by on dry_runs (started_by)`.execute(db);
  await sql`
    create table dry_run_results (
      run_id uuid not null references dry_runs (id) on delete cascade,
      subject_type text not null check (subject_type in ('seller', 'listing')),
      subject_id uuid not null,
      seller_id uuid not null references sellers (id),
      name text not null,
      goods_group text,
      commune_code text not null references communes (code),
      is_on_sale boolean not null,
      outcome text not null check (outcome in ('blocked', 'freed', 'changed')),
      rules text[] not null,
      came jsonb not null,
      gone jsonb not null,
      primary key (run_id, subject_type, subject_id)
    )
  `.execute(db);
  await sql`create index dry_run_results_outcome on dry_run_results (run_id, outcome, subject_type, subject_id)`.execute(
    db,
  );
  await sql`create index dry_run_results_seller on dry_run_results (seller_id)`.execute(db);
  await sql`create index dry_run_results_commune on dry_run_results (commune_code)`.execute(db);
}
