import { sql, type Kysely } from "kysely";

/** Administrative areas of every generation with their dates, and what each became. Levels and kinds are rows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`
    create table area_levels (
      code text primary key,
      name text not null,
      name_en text not null,
      position integer not null unique
    )
  `.execute(db);
  await sql`
    create table area_kinds (
      code text primary key,
      level text not null references area_levels (code),
      name text not null,
      name_en text not null,
      unique (code, level)
    )
  `.execute(db);
  await sql`create index area_kinds_level on area_kinds (level)`.execute(db);
  await sql`
    create table areas (
      id text primary key,
      kind text not null,
      level text not null,
      code text not null check (code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
      name text not null,
      full_name text not null,
      name_en text not null,
      parent_code text,
      province_code text not null check (province_code ~ '^[0-9]{2}$'),
      valid_from date,
      valid_to date check (valid_to >= valid_from),
      folded text generated always as (btrim(regexp_replace(fold(name), '[^a-z0-9]+', ' ', 'g'))) stored,
      foreign key (kind, level) references area_kinds (code, level),
      exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
    )
  `.execute(db);
  await sql`create index areas_kind on areas (kind, level)`.execute(db);
  await sql`create index areas_parent on areas (parent_code)`.execute(db);
  await sql`create index areas_folded on areas using gin (folded gin_trgm_ops)`.execute(db);
  await sql`create index areas_named on areas (folded, level)`.execute(db);
  await sql`
    create table area_successors (
      old_id text not null references areas (id),
      new_id text not null references areas (id),
      is_divided boolean not null,
      is_gap boolean not null default false,
      primary key (old_id, new_id),
      check (old_id <> new_id)
    )
  `.execute(db);
  await sql`create index area_successors_new on area_successors (new_id)`.execute(db);
  await sql`alter table communes add column area_id text references areas (id)`.execute(db);
  await sql`create unique index communes_area on communes (area_id)`.execute(db);
}
