import { sql, type Kysely } from "kysely";

/** An official types the code on a label; nobody knows the product's number by heart. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index lot_identities_code on lot_identities (code)`.execute(db);
}
