import { sql, type Kysely } from "kysely";

/**
 * A recall is final for the lot it names. A lot that stood recalled only because an entry said it was made of that one is
 * let go when the entry is declared wrong. Lists show what was decided, not the lots it reached, which may be thousands.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table lot_holds
      drop constraint lot_holds_check,
      add constraint lot_holds_recall_is_final check (kind = 'hold' or cause = 'ancestor' or released_at is null)
  `.execute(db);
  await sql`drop index lot_holds_recalls`.execute(db);
  await sql`
    create index lot_holds_recalls on lot_holds (placed_at desc, id desc) where kind = 'recall' and cause <> 'ancestor'
  `.execute(db);
  await sql`
    create index lot_holds_standing on lot_holds (placed_at desc, id desc) where released_at is null and cause <> 'ancestor'
  `.execute(db);
}
