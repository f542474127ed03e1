import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";

/** Holds for a harvest inside waiting days: they end by themselves. */

export type OpenIntervalHold = { id: string; untilOn: Day | null };

export async function findOpenIntervalHold(db: Db, lotId: LotId): Promise<OpenIntervalHold | undefined> {
  return db
    .selectFrom("lot_holds")
    .select(["id", "until_on as untilOn"])
    .where("lot_id", "=", lotId)
    .where("cause", "=", "interval")
    .where("released_at", "is", null)
    .executeTakeFirst();
}

/** True when an office ended a hold that would have lasted as long, or its day came: that stands. */
export async function wasLetGo(db: Db, lotId: LotId, untilOn: Day): Promise<boolean> {
  const row = await db
    .selectFrom("lot_holds")
    .select("id")
    .where("lot_id", "=", lotId)
    .where("cause", "=", "interval")
    .where("released_at", "is not", null)
    .where((eb) => eb.or([eb("ended_by", "is", null), eb("ended_by", "=", "date")]))
    .where("until_on", ">=", untilOn)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateHoldEnd(
  db: Db,
  id: string,
  said: { untilOn: Day; reason: string; reasonEn: string },
): Promise<void> {
  await db
    .updateTable("lot_holds")
    .set({ until_on: said.untilOn, reason: said.reason, reason_en: said.reasonEn })
    .where("id", "=", id)
    .execute();
}

export const HOLD_ENDS = ["date", "test", "correction"] as const;
export type HoldEnd = (typeof HOLD_ENDS)[number];

/** Says what ended a hold that was just released. */
export async function markHoldEnd(db: Db, id: string, endedBy: HoldEnd): Promise<void> {
  await db.updateTable("lot_holds").set({ ended_by: endedBy }).where("id", "=", id).execute();
}

/** Lots whose hold for waiting days ends today or has ended, the longest due first. */
export async function listDueIntervalHolds(db: Db, today: Day, limit: number): Promise<LotId[]> {
  const rows = await db
    .selectFrom("lot_holds")
    .innerJoin("lots", "lots.id", "lot_holds.lot_id")
    .select("lot_id as lotId")
    .where("until_on", "<=", today)
    .where("until_on", "is not", null)
    .where("released_at", "is", null)
    .where("cause", "=", "interval")
    .where("lots.state", "!=", "recalled")
    .orderBy("until_on")
    .orderBy("lot_id")
    .limit(limit)
    .execute();
  return rows.map(({ lotId }) => lotId as LotId);
}
