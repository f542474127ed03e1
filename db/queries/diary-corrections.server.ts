import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import type { MarketEvent } from "#app/domain/traceability/epcis-event.ts";

export type DiaryEventRow = {
  eventId: TraceEventId;
  eventHash: string;
  event: MarketEvent;
  placeId: PlaceId;
  lotId: LotId | null;
  step: DiaryStepKey;
  isVoid: boolean;
};

/** The event of an entry in this seller's diary, locked, so that two corrections of it follow each other. */
export async function findDiaryEvent(
  db: Db,
  sellerId: SellerId,
  eventId: TraceEventId,
): Promise<DiaryEventRow | undefined> {
  return db
    .selectFrom("plot_entries")
    .innerJoin("trace_events", "trace_events.id", "plot_entries.event_id")
    .select([
      "plot_entries.event_id as eventId",
      "trace_events.event_hash as eventHash",
      "trace_events.body as event",
      "plot_entries.place_id as placeId",
      "plot_entries.lot_id as lotId",
      "plot_entries.step",
      "plot_entries.is_void as isVoid",
    ])
    .where("plot_entries.event_id", "=", eventId)
    .where("plot_entries.seller_id", "=", sellerId)
    .forUpdate("plot_entries")
    .$castTo<DiaryEventRow>()
    .executeTakeFirst();
}

/** How much of a lot has left it or is on offer, in the lot's unit: its amount cannot become less than this. */
export async function getCommitted(db: Db, lotId: LotId): Promise<number> {
  const { rows } = await sql<{ committed: number }>`
    select greatest(
      (select coalesce(sum(used + sold + delivered + destroyed + sent), 0) from lot_balances where lot_id = ${lotId}),
      (select coalesce(sum(offered), 0) from listing_lots where lot_id = ${lotId})
    ) as committed
  `.execute(db);
  return Number(rows[0]?.committed ?? 0);
}
