import { sql, type Kysely } from "kysely";

/** The queue of the review desk: what speaks for a closer look, where that puts a listing, and who has it in hand. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table listings add column review_risks jsonb not null default '[]'`.execute(db);
  await sql`alter table listings add column review_rank_at timestamptz`.execute(db);
  await sql`update listings set review_rank_at = submitted_at where submitted_at is not null`.execute(db);
  await sql`create index listings_review_rank on listings (review_rank_at, id) where state = 'submitted'`.execute(db);
  await sql`
    create table review_claims (
      listing_id uuid primary key references listings (id),
      user_id uuid not null references users (id),
      taken_at timestamptz not null,
      until timestamptz not null check (until > taken_at)
    )
  `.execute(db);
  await sql`create index review_claims_user on review_claims (user_id)`.execute(db);
}
