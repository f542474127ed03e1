import { sql, type Kysely } from "kysely";

/** Exports of the city's former system on their way in: what was read, what a dry run says of each row, what became of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`
    create table imports (
      id uuid primary key,
      kind text not null check (kind in ('accounts', 'products', 'lots', 'code_ranges')),
      file_name text not null,
      file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
      state text not null check (state in ('planning', 'planned', 'applying', 'applied', 'cancelled')),
      rows_total integer not null check (rows_total > 0),
      created_by uuid not null references users (id),
      created_at timestamptz not null,
      planned_at timestamptz,
      applied_at timestamptz
    )
  `.execute(db);
  await sql`create index imports_created_by on imports (created_by)`.execute(db);
  await sql`create index imports_newest on imports (created_at desc, id desc)`.execute(db);
  await sql`
    create table import_rows (
      import_id uuid not null references imports (id),
      line integer not null check (line > 1),
      cells jsonb,
      plan text check (plan in ('new', 'same', 'error')),
      result text check (result in ('made', 'skipped', 'failed')),
      faults jsonb not null default '[]',
      subject_id uuid,
      is_begun boolean not null default false,
      primary key (import_id, line)
    )
  `.execute(db);
  await sql`create index import_rows_to_plan on import_rows (import_id, line) where plan is null`.execute(db);
  await sql`create index import_rows_to_apply on import_rows (import_id, line) where plan = 'new' and result is null`.execute(
    db,
  );
  await sql`create index import_rows_at_fault on import_rows (import_id, line) where plan = 'error' or result = 'failed'`.execute(
    db,
  );
  await sql`
    create table former_code_ranges (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      product_id uuid references products (id),
      lot_id uuid references lots (id),
      series text not null check (series ~ '^[A-Z0-9]{2,12}$'),
      first_serial bigint not null check (first_serial >= 0),
      last_serial bigint not null check (last_serial >= first_serial),
      printed_on date,
      state text not null check (state in ('unused', 'active', 'cancelled')),
      created_at timestamptz not null,
      constraint former_code_ranges_apart exclude using gist (series with =, int8range(first_serial, last_serial, '[]') with &&)
    )
  `.execute(db);
  await sql`create index former_code_ranges_seller on former_code_ranges (seller_id, series, first_serial)`.execute(db);
  await sql`create index former_code_ranges_product on former_code_ranges (product_id)`.execute(db);
  await sql`create index former_code_ranges_lot on former_code_ranges (lot_id)`.execute(db);
}
