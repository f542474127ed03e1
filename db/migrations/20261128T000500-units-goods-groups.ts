import { sql, type Kysely } from "kysely";

/** A room of the department looks after its own groups of goods; a unit without any looks after all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table units add column goods_groups text[]
      check (goods_groups <@ array['food', 'craft', 'industry'] and cardinality(goods_groups) > 0)
  `.execute(db);
  await sql`update units set goods_groups = '{food,craft}' where code = 'SCT-HN-TM'`.execute(db);
  await sql`update units set goods_groups = '{craft,industry}' where code = 'SCT-HN-CN'`.execute(db);
}
