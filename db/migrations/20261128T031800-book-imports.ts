import { sql, type Kysely } from "kysely";

/** Sellers bring their own book in by the same tables: what a row will write, what it stands on, what its writer should know. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table imports drop constraint imports_kind_check`.execute(db);
  await sql`
    alter table imports
      add column seller_id uuid references sellers (id),
      add column plan_hash text check (plan_hash ~ '^[0-9a-f]{64}$'),
      add column unread_columns text[] not null default '{}',
      add constraint imports_kind_check
        check (kind in ('accounts', 'products', 'lots', 'code_ranges', 'diary', 'harvests')),
      add constraint imports_whose check ((kind in ('diary', 'harvests')) = (seller_id is not null))
  `.execute(db);
  await sql`create index imports_seller on imports (seller_id, created_at desc, id desc)`.execute(db);
  await sql`
    alter table import_rows
      add column warnings jsonb not null default '[]',
      add column facts_hash text check (facts_hash ~ '^[0-9a-f]{64}$'),
      add column planned jsonb
  `.execute(db);
  await sql`create index import_rows_warned on import_rows (import_id, line) where warnings <> '[]'`.execute(db);
}
