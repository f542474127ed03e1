import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, UserId } from "#app/domain/shared/ids.ts";

export type HoldKind = "hold" | "recall";
/** Why a lot is held: an office's word, a failed test, a harvest inside the interval, its balance, or a lot it was made of. */
export type HoldCause = OwnCause | "ancestor";
export type OwnCause = "decision" | "inspection" | "interval" | "balance";

export type NewLotHold = {
  id: string;
  lotId: LotId;
  kind: HoldKind;
  cause: HoldCause;
  /** The lot whose hold reaches this one; of cause `ancestor` only. */
  causeLotId: LotId | null;
  /** The day on which the hold ends by itself. */
  untilOn: Day | null;
  reason: string;
  reasonEn: string | null;
  advice: string;
  adviceEn: string | null;
  decisionNumber: string | null;
  placedAt: Date;
  /** Nobody where the market itself saw it. */
  placedBy: UserId | null;
};

/** False when the lot is already held (or recalled) for this cause and nobody has released it. */
export async function insertLotHold(db: Db, hold: NewLotHold): Promise<boolean> {
  const row = await db
    .insertInto("lot_holds")
    .values({
      id: hold.id,
      lot_id: hold.lotId,
      kind: hold.kind,
      cause: hold.cause,
      cause_lot_id: hold.causeLotId,
      until_on: hold.untilOn,
      reason: hold.reason,
      reason_en: hold.reasonEn,
      advice: hold.advice,
      advice_en: hold.adviceEn,
      decision_number: hold.decisionNumber,
      placed_at: hold.placedAt,
      placed_by: hold.placedBy,
    })
    .onConflict((oc) => oc.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Ends the open holds of a lot, all of its own or those of some causes. Answers how many it ended, how many of its own and
 * how many in all still stand. A recall has no end, and what holds a lot for the sake of another ends with the other's.
 */
export async function releaseLotHolds(
  db: Db,
  lotId: LotId,
  release: { at: Date; by: UserId | null; reason: string; causes?: readonly OwnCause[] | undefined },
): Promise<{ ended: number; ownLeft: number; left: number }> {
  let query = db
    .updateTable("lot_holds")
    .set({ released_at: release.at, released_by: release.by, release_reason: release.reason })
    .where("lot_id", "=", lotId)
    .where("kind", "=", "hold")
    .where("cause", "!=", "ancestor")
    .where("released_at", "is", null);
  if (release.causes) query = query.where("cause", "in", release.causes);
  const ended = await query.returning("id").execute();
  const { left, ownLeft } = await db
    .selectFrom("lot_holds")
    .select((eb) => [
      eb.fn.countAll<number>().as("left"),
      eb.fn.countAll<number>().filterWhere("cause", "!=", "ancestor").as("ownLeft"),
    ])
    .where("lot_id", "=", lotId)
    .where("kind", "=", "hold")
    .where("released_at", "is", null)
    .executeTakeFirstOrThrow();
  return { ended: ended.length, ownLeft, left };
}

export type OpenHold = {
  lotId: LotId;
  kind: HoldKind;
  cause: HoldCause;
  causeLotId: LotId | null;
  untilOn: Day | null;
  reason: string;
  reasonEn: string | null;
  advice: string;
  adviceEn: string | null;
  decisionNumber: string | null;
  placedAt: Date;
};

/** What stands against these lots today, recalls first. */
export async function listOpenHolds(db: Db, lotIds: readonly LotId[]): Promise<OpenHold[]> {
  if (lotIds.length === 0) return [];
  return db
    .selectFrom("lot_holds")
    .select([
      "lot_id as lotId",
      "kind",
      "cause",
      "cause_lot_id as causeLotId",
      "until_on as untilOn",
      "reason",
      "reason_en as reasonEn",
      "advice",
      "advice_en as adviceEn",
      "decision_number as decisionNumber",
      "placed_at as placedAt",
    ])
    .where("lot_id", "in", [...lotIds])
    .where("released_at", "is", null)
    .orderBy("kind", "desc")
    .orderBy("placed_at")
    .orderBy("id")
    .$castTo<OpenHold>()
    .execute();
}

export type RecallRow = {
  id: string;
  lotId: LotId;
  gtin: string;
  lot: string;
  productName: string;
  productNameEn: string | null;
  producerName: string;
  producerNameEn: string | null;
  producerSlug: string;
  producedOn: string;
  expiresOn: string | null;
  pictureId: string | null;
  reason: string;
  reasonEn: string | null;
  advice: string;
  adviceEn: string | null;
  decisionNumber: string | null;
  placedAt: Date;
};

/** Recalls that were decided, newest first, after the cursor; not the lots they reached. They stay on the list for good. */
export async function listRecallRows(
  db: Db,
  page: { after: { placedAt: Date; id: string } | undefined; limit: number },
): Promise<RecallRow[]> {
  let query = db
    .selectFrom("lot_holds")
    .innerJoin("lots", "lots.id", "lot_holds.lot_id")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("sellers", "sellers.id", "lots.seller_id")
    .leftJoin("product_pictures", (join) =>
      join.onRef("product_pictures.product_id", "=", "products.id").on("product_pictures.position", "=", 0),
    )
    .select([
      "lot_holds.id",
      "lot_holds.lot_id as lotId",
      "products.gtin",
      "lots.code as lot",
      "products.name as productName",
      "products.name_en as productNameEn",
      "sellers.display_name as producerName",
      "sellers.display_name_en as producerNameEn",
      "sellers.slug as producerSlug",
      "lots.produced_on as producedOn",
      "lots.expires_on as expiresOn",
      "product_pictures.file_id as pictureId",
      "lot_holds.reason",
      "lot_holds.reason_en as reasonEn",
      "lot_holds.advice",
      "lot_holds.advice_en as adviceEn",
      "lot_holds.decision_number as decisionNumber",
      "lot_holds.placed_at as placedAt",
    ])
    .where("lot_holds.kind", "=", "recall")
    .where("lot_holds.cause", "!=", "ancestor")
    .orderBy("lot_holds.placed_at", "desc")
    .orderBy("lot_holds.id", "desc")
    .limit(page.limit);
  if (page.after) {
    const { placedAt, id } = page.after;
    query = query.where((eb) =>
      eb(eb.refTuple("lot_holds.placed_at", "lot_holds.id"), "<", eb.tuple(eb.val(placedAt), eb.val(id))),
    );
  }
  return query.$castTo<RecallRow>().execute();
}
