import { sql, type Kysely } from "kysely";

/**
 * Until now the form of a place promised that no map shows its point. Origin pages draw a map from here on: points that
 * were given under the old words stay hidden.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table places add column hides_point boolean not null default false`.execute(db);
  await sql`update places set hides_point = true where latitude is not null or longitude is not null`.execute(db);
}
