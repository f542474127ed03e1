import { sql, type Kysely } from "kysely";

/** Whoever administers a unit looks people up by name, address or phone, the newest account first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table users add column folded text
      generated always as (fold(name || ' ' || email || ' ' || coalesce(sign_in_phone, ''))) stored
  `.execute(db);
  await sql`create index users_folded on users using gin (folded gin_trgm_ops)`.execute(db);
  await sql`create index users_newest on users (created_at desc, id desc)`.execute(db);
}
