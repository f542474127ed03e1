import { sql, type Kysely } from "kysely";

/** Growers of a cooperative, the plots each of them keeps and when, and who harvested how much of a lot. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`
    create table growers (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      code text not null check (code ~ '^TV-[0-9]{3,5}$'),
      name text not null check (length(name) between 2 and 80),
      phone text,
      commune_code text references communes (code),
      shows_name boolean not null default false,
      joined_on date not null,
      left_on date check (left_on >= joined_on),
      created_at timestamptz not null,
      unique (seller_id, code)
    )
  `.execute(db);
  await sql`create index growers_commune on growers (commune_code)`.execute(db);
  await sql`create index growers_name on growers (seller_id, name collate "vi-x-icu", id)`.execute(db);
  await sql`
    create table plot_keepers (
      id uuid primary key,
      place_id uuid not null references places (id),
      grower_id uuid not null references growers (id),
      from_on date not null,
      to_on date check (to_on >= from_on),
      constraint plot_keepers_one_at_a_time exclude using gist
        (place_id with =, daterange(from_on, to_on, '[]') with &&)
    )
  `.execute(db);
  await sql`create index plot_keepers_place on plot_keepers (place_id, from_on)`.execute(db);
  await sql`create index plot_keepers_grower on plot_keepers (grower_id, from_on)`.execute(db);
  await sql`
    create table lot_harvests (
      lot_id uuid not null references lots (id),
      grower_id uuid not null references growers (id),
      quantity integer not null check (quantity > 0),
      event_id uuid not null references trace_events (id),
      primary key (lot_id, grower_id)
    )
  `.execute(db);
  await sql`create index lot_harvests_grower on lot_harvests (grower_id, lot_id)`.execute(db);
  await sql`create index lot_harvests_event on lot_harvests (event_id)`.execute(db);
}
