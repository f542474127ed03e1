import { sql, type Kysely } from "kysely";

/**
 * Crates and pallets with their numbers, what events say is in them, and despatches between enterprises told from their
 * events. Numbers stand beside the events (decision 016); the other tables are projections.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table gs1_counters drop constraint gs1_counters_key_check`.execute(db);
  await sql`
    alter table gs1_counters add constraint gs1_counters_key_check check (key in ('gtin', 'gln', 'sscc'))
  `.execute(db);
  await containers(db);
  await shipments(db);
  await sql`
    create table lot_documents (
      lot_id uuid not null references lot_identities (id),
      document_id uuid not null references documents (id),
      about text not null check (about in ('received', 'destroyed')),
      added_at timestamptz not null,
      primary key (lot_id, document_id)
    )
  `.execute(db);
  await sql`create index lot_documents_document on lot_documents (document_id)`.execute(db);
}

async function containers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table containers (
      id uuid primary key,
      sscc text not null unique check (sscc ~ '^[0-9]{18}$'),
      seller_id uuid not null references sellers (id),
      kind text not null check (kind in ('crate', 'box', 'pallet')),
      name text check (length(name) between 1 and 60),
      created_by uuid not null references users (id),
      created_at timestamptz not null
    )
  `.execute(db);
  await sql`create index containers_seller on containers (seller_id, created_at desc, id desc)`.execute(db);
  await sql`create index containers_created_by on containers (created_by)`.execute(db);
  await sql`
    create table container_events (
      event_id uuid not null references trace_events (id),
      container_id uuid not null references containers (id),
      is_void boolean not null default false,
      primary key (event_id, container_id)
    )
  `.execute(db);
  await sql`create index container_events_container on container_events (container_id, event_id)`.execute(db);
  await sql`
    create table container_states (
      container_id uuid primary key references containers (id),
      holder_id uuid not null references sellers (id),
      parent_id uuid references containers (id),
      place_id uuid references places (id),
      seen_at timestamptz not null,
      check (parent_id <> container_id)
    )
  `.execute(db);
  await sql`create index container_states_holder on container_states (holder_id, container_id)`.execute(db);
  await sql`create index container_states_parent on container_states (parent_id)`.execute(db);
  await sql`create index container_states_place on container_states (place_id)`.execute(db);
  await sql`
    create table container_lots (
      container_id uuid not null references containers (id),
      lot_id uuid not null references lot_identities (id),
      uom text not null default '',
      quantity numeric(14, 3) check (quantity > 0),
      primary key (container_id, lot_id, uom)
    )
  `.execute(db);
  await sql`create index container_lots_lot on container_lots (lot_id)`.execute(db);
}

async function shipments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table shipment_numbers (
      seller_id uuid not null references sellers (id),
      year integer not null check (year between 2020 and 2200),
      next_number integer not null check (next_number > 1),
      primary key (seller_id, year)
    )
  `.execute(db);
  await sql`
    create table shipments (
      id uuid primary key references trace_events (id),
      ship_event_id uuid not null references trace_events (id),
      despatch text not null,
      number text not null,
      sender_id uuid not null references sellers (id),
      receiver_id uuid references sellers (id),
      receiver_name text not null,
      receiver_province text,
      from_place_id uuid references places (id),
      to_place_id uuid references places (id),
      carrier text,
      vehicle text,
      temperature_set numeric(4, 1),
      note text,
      state text not null check (state in ('on_the_way', 'received', 'delivered', 'void')),
      shipped_at timestamptz not null,
      received_event_id uuid references trace_events (id),
      received_at timestamptz,
      remark text,
      unique (sender_id, number),
      check ((state = 'received') = (received_event_id is not null)),
      check (state <> 'received' or receiver_id is not null),
      check (state <> 'delivered' or receiver_id is null)
    )
  `.execute(db);
  await sql`create index shipments_sender on shipments (sender_id, shipped_at desc, id desc)`.execute(db);
  await sql`create index shipments_receiver on shipments (receiver_id, shipped_at desc, id desc)`.execute(db);
  await sql`create unique index shipments_despatch on shipments (despatch)`.execute(db);
  await sql`create index shipments_ship_event on shipments (ship_event_id)`.execute(db);
  await sql`create index shipments_received_event on shipments (received_event_id)`.execute(db);
  await sql`create index shipments_from_place on shipments (from_place_id)`.execute(db);
  await sql`create index shipments_to_place on shipments (to_place_id)`.execute(db);
  await sql`
    create table shipment_lines (
      shipment_id uuid not null references shipments (id),
      lot_id uuid not null references lot_identities (id),
      uom text,
      quantity numeric(14, 3) not null check (quantity >= 0),
      got_quantity numeric(14, 3) check (got_quantity >= 0),
      reason text,
      primary key (shipment_id, lot_id)
    )
  `.execute(db);
  await sql`create index shipment_lines_lot on shipment_lines (lot_id)`.execute(db);
  await sql`
    create table shipment_containers (
      shipment_id uuid not null references shipments (id),
      container_id uuid not null references containers (id),
      primary key (shipment_id, container_id)
    )
  `.execute(db);
  await sql`create index shipment_containers_container on shipment_containers (container_id)`.execute(db);
}
