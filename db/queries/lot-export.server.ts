import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import type { ExportedEvent } from "#app/domain/traceability/lot-document.ts";
import { UNTOLD_STEPS } from "./trace-events.server.ts";

const MOST_EVENTS = 10_000;

/**
 * Every event that speaks of one of these lots, and what was later declared of it, in the order in which they happened;
 * the whole, or without sales to consumers.
 */
export async function listExportedEvents(
  db: Db,
  lotIds: readonly LotId[],
  { withSales }: { withSales: boolean },
): Promise<ExportedEvent[]> {
  const { rows } = await sql<ExportedEvent>`
    with spoken as (
      select distinct t.event_id as id from trace_event_lots t
      join trace_events e on e.id = t.event_id
      where t.lot_id = any(${[...lotIds]}::uuid[])
        and (${withSales} or e.biz_step is null or e.biz_step <> all(${[...UNTOLD_STEPS]}::text[]))
    )
    select e.body, e.recorded_at as "recordedAt", e.seller_id as "sellerId"
    from trace_events e
    where e.id in (select id from spoken) or e.declares_error_of in (select id from spoken)
    order by e.occurred_at, e.seq
    limit ${MOST_EVENTS}
  `.execute(db);
  return rows;
}

export async function countSales(db: Db, lotIds: readonly LotId[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct t.event_id)::int as n from trace_event_lots t join trace_events e on e.id = t.event_id
    where t.lot_id = any(${[...lotIds]}::uuid[]) and e.biz_step = any(${[...UNTOLD_STEPS]}::text[])
  `.execute(db);
  return rows[0]?.n ?? 0;
}
