import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, ProductId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { DiaryFacts } from "#app/domain/traceability/diary-entry.ts";
import type { DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";

export type DiaryRow = {
  eventId: TraceEventId;
  step: DiaryStepKey;
  occurredAt: Date;
  recordedAt: Date;
  placeId: PlaceId;
  placeName: string;
  productId: ProductId | null;
  productName: string | null;
  productNameEn: string | null;
  unit: string | null;
  unitEn: string | null;
  lotId: LotId | null;
  lotCode: string | null;
  facts: DiaryFacts;
  growerCode: string | null;
  growerName: string | null;
  recordedBy: string | null;
  safeFrom: Day | null;
  isVoid: boolean;
};

const entries = (db: Db, sellerId: SellerId) =>
  db
    .selectFrom("plot_entries as e")
    .innerJoin("trace_events as t", "t.id", "e.event_id")
    .innerJoin("places as p", "p.id", "e.place_id")
    .leftJoin("products as g", "g.id", "e.product_id")
    .leftJoin("lot_identities as i", "i.id", "e.lot_id")
    .leftJoin("users as u", "u.id", "t.recorded_by")
    .leftJoin("growers as r", (join) =>
      join.onRef("r.seller_id", "=", "e.seller_id").onRef("r.code", "=", "e.grower_code"),
    )
    .select([
      "e.event_id as eventId",
      "e.step",
      "e.occurred_at as occurredAt",
      "t.recorded_at as recordedAt",
      "e.place_id as placeId",
      "p.name as placeName",
      "e.product_id as productId",
      "g.name as productName",
      "g.name_en as productNameEn",
      "g.unit",
      "g.unit_en as unitEn",
      "e.lot_id as lotId",
      "i.code as lotCode",
      "e.facts",
      "e.grower_code as growerCode",
      "r.name as growerName",
      "u.name as recordedBy",
      "e.safe_from as safeFrom",
      "e.is_void as isVoid",
    ])
    .where("e.seller_id", "=", sellerId);

export type DiaryPage = {
  placeId?: PlaceId | undefined;
  step?: DiaryStepKey | undefined;
  after?: { at: Date; id: string } | undefined;
  limit: number;
};

/** Everything in the seller's diary, the newest first, what was declared wrong among it. */
export async function listDiaryRows(db: Db, sellerId: SellerId, page: DiaryPage): Promise<DiaryRow[]> {
  let query = entries(db, sellerId).orderBy("e.occurred_at", "desc").orderBy("e.event_id", "desc").limit(page.limit);
  if (page.placeId !== undefined) query = query.where("e.place_id", "=", page.placeId);
  if (page.step !== undefined) query = query.where("e.step", "=", page.step);
  if (page.after) {
    const { at, id } = page.after;
    query = query.where((eb) => eb(eb.refTuple("e.occurred_at", "e.event_id"), "<", eb.tuple(eb.val(at), eb.val(id))));
  }
  return query.$castTo<DiaryRow>().execute();
}

/** These entries, when they are the seller's. */
export async function listDiaryRowsById(
  db: Db,
  sellerId: SellerId,
  eventIds: readonly TraceEventId[],
): Promise<DiaryRow[]> {
  if (eventIds.length === 0) return [];
  return entries(db, sellerId)
    .where("e.event_id", "in", [...eventIds])
    .$castTo<DiaryRow>()
    .execute();
}

/** What was done at a place from one day to another, in the order of the work; nothing that was declared wrong. */
export async function listSeasonRows(
  db: Db,
  sellerId: SellerId,
  { placeId, from, to, limit }: { placeId: PlaceId; from: Day; to: Day; limit: number },
): Promise<DiaryRow[]> {
  return entries(db, sellerId)
    .where("e.place_id", "=", placeId)
    .where("e.occurred_on", ">=", from)
    .where("e.occurred_on", "<=", to)
    .where("e.is_void", "=", false)
    .orderBy("e.occurred_at")
    .orderBy("e.event_id")
    .limit(limit)
    .$castTo<DiaryRow>()
    .execute();
}

/** The day on which the newest crop or herd of a place began. */
export async function findSeasonStart(
  db: Db,
  placeId: PlaceId,
  beginSteps: readonly DiaryStepKey[],
): Promise<Day | undefined> {
  const row = await db
    .selectFrom("plot_entries")
    .select("occurred_on as on")
    .where("place_id", "=", placeId)
    .where("is_void", "=", false)
    .where("step", "in", [...beginSteps])
    .orderBy("occurred_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.on;
}

export type CorrectionRow = {
  wrongId: TraceEventId;
  declaredAt: Date;
  /** The entry that stands in its place; null for what never happened. */
  rightId: TraceEventId | null;
};

/** When entries were declared wrong, and what stands in their place. */
export async function listCorrections(db: Db, wrongIds: readonly TraceEventId[]): Promise<CorrectionRow[]> {
  if (wrongIds.length === 0) return [];
  const { rows } = await sql<CorrectionRow>`
    select d.declares_error_of as "wrongId", d.recorded_at as "declaredAt", c.id as "rightId"
    from trace_events d
    left join trace_events c on c.declares_error_of is null
      and c.event_hash = d.body -> 'errorDeclaration' -> 'correctiveEventIDs' ->> 0
    where d.declares_error_of = any(${[...wrongIds]}::uuid[])
  `.execute(db);
  return rows;
}
