import { sql, type Kysely } from "kysely";

/**
 * One key for each person whose values are kept encrypted, itself wrapped with the market's personal-data key. Erasing a
 * person takes the key away and leaves the row, so that what can no longer be read says that it was erased.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person_keys (
      person text primary key check (person ~ '^[a-z_-]+:.+$'),
      wrapped_key text,
      created_at timestamptz not null,
      erased_at timestamptz,
      check ((wrapped_key is null) = (erased_at is not null))
    )
  `.execute(db);
  await sql`alter table users add column erased_at timestamptz`.execute(db);
}
