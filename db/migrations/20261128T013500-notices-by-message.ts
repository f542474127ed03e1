import { sql, type Kysely } from "kysely";

/** A notice goes to whoever has no mail as a text message, so its key may be a mail's or a message's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sanction_notices drop constraint sanction_notices_dedupe_key_fkey`.execute(db);
}
