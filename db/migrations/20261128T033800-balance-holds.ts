import { sql, type Kysely } from "kysely";

/**
 * A hold for the balance keeps how far the lot was out of it, so that what an office let go is not held again; and the
 * market itself may place and end such holds, when no person acts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table lot_holds
      add column excess jsonb,
      add constraint lot_holds_excess_of_balance check (excess is null or cause = 'balance')
  `.execute(db);
  await sql`alter table lot_harvests alter column quantity type numeric(14, 3)`.execute(db);
  await sql`alter table lot_holds alter column placed_by drop not null`.execute(db);
  await sql`create index lot_balances_in_hand on lot_balances (holder_id, lot_id) where on_hand > 0`.execute(db);
  // The sale of a packed order is an event; orders packed before this day get theirs by a job.
  await sql`alter table orders add column sale_event_id uuid references trace_events (id)`.execute(db);
  await sql`create index orders_sale_event on orders (sale_event_id)`.execute(db);
  await sql`
    create index orders_sale_unrecorded on orders (packed_at, id) where packed_at is not null and sale_event_id is null
  `.execute(db);
}
