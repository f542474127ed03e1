import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ScaleCheckId, SellerId, UnitId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import type { ScaleTolerance } from "#app/domain/traceability/scale-check.ts";

export type NewScaleCheck = {
  readonly id: ScaleCheckId;
  readonly boardId: UnitId;
  readonly stallId: UnitId;
  readonly tenantId: SellerId | null;
  readonly checkedAt: Date;
  readonly checkedOn: Day;
  readonly goods: string | null;
  readonly saidGrams: number;
  readonly trueGrams: number;
  readonly allowedGrams: number;
  readonly note: string | null;
  readonly recordedBy: UserId;
  readonly clientKey: string;
};

/** Whether the scale was within the allowed error; undefined when the same form was pressed before. */
export async function insertScaleCheck(db: Db, check: NewScaleCheck): Promise<{ isWithin: boolean } | undefined> {
  const row = await db
    .insertInto("scale_checks")
    .values({
      id: check.id,
      board_id: check.boardId,
      stall_id: check.stallId,
      tenant_id: check.tenantId,
      checked_at: check.checkedAt,
      checked_on: check.checkedOn,
      goods: check.goods,
      said_grams: check.saidGrams,
      true_grams: check.trueGrams,
      allowed_grams: check.allowedGrams,
      note: check.note,
      recorded_by: check.recordedBy,
      client_key: check.clientKey,
    })
    .onConflict((oc) => oc.column("client_key").doNothing())
    .returning("is_within as isWithin")
    .executeTakeFirst();
  return row && { isWithin: row.isWithin ?? false };
}

export const findScaleCheckByKey = (
  db: Db,
  boardId: UnitId,
  clientKey: string,
): Promise<{ checkId: ScaleCheckId; isWithin: boolean } | undefined> =>
  db
    .selectFrom("scale_checks")
    .select(["id as checkId", "is_within as isWithin"])
    .where("board_id", "=", boardId)
    .where("client_key", "=", clientKey)
    .$castTo<{ checkId: ScaleCheckId; isWithin: boolean }>()
    .executeTakeFirst();

export type ScaleCheckLine = {
  readonly id: ScaleCheckId;
  readonly checkedAt: Date;
  readonly stallName: string;
  readonly stallNameEn: string;
  readonly tenantName: string | null;
  readonly goods: string | null;
  readonly saidGrams: number;
  readonly trueGrams: number;
  readonly allowedGrams: number;
  readonly isWithin: boolean;
  readonly note: string | null;
  readonly recordedBy: string;
};

/** Checks of one market's scales, the latest first. */
export async function listScaleCheckLines(
  db: Db,
  boardId: UnitId,
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<ScaleCheckLine[]> {
  return db
    .selectFrom("scale_checks as c")
    .innerJoin("units as stall", "stall.id", "c.stall_id")
    .innerJoin("users", "users.id", "c.recorded_by")
    .leftJoin("sellers as tenant", "tenant.id", "c.tenant_id")
    .select([
      "c.id",
      "c.checked_at as checkedAt",
      "stall.name as stallName",
      "stall.name_en as stallNameEn",
      "tenant.display_name as tenantName",
      "c.goods",
      "c.said_grams as saidGrams",
      "c.true_grams as trueGrams",
      "c.allowed_grams as allowedGrams",
      "c.is_within as isWithin",
      "c.note",
      "users.name as recordedBy",
    ])
    .where("c.board_id", "=", boardId)
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("c.checked_at", "c.id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("c.checked_at", "desc")
    .orderBy("c.id", "desc")
    .limit(limit)
    .$castTo<ScaleCheckLine>()
    .execute();
}

export type ScaleMonthLine = {
  readonly stallId: UnitId;
  readonly stallName: string;
  readonly stallNameEn: string;
  readonly checks: number;
  readonly failed: number;
  /** Mean of the errors in thousandths of the true weight, with its sign. */
  readonly meanPermille: number;
  readonly worstPermille: number;
};

/** Each stall's checks from one day to another. */
export async function listScaleMonth(db: Db, boardId: UnitId, from: Day, to: Day): Promise<ScaleMonthLine[]> {
  const { rows } = await sql<ScaleMonthLine>`
    select c.stall_id as "stallId", u.name as "stallName", u.name_en as "stallNameEn", count(*)::int as checks,
      count(*) filter (where not c.is_within)::int as failed,
      round(avg((c.said_grams - c.true_grams) * 1000.0 / c.true_grams))::int as "meanPermille",
      round(max(abs(c.said_grams - c.true_grams) * 1000.0 / c.true_grams))::int as "worstPermille"
    from scale_checks c join units u on u.id = c.stall_id
    where c.board_id = ${boardId} and c.checked_on between ${from} and ${to}
    group by c.stall_id, u.name, u.name_en
    order by failed desc, "worstPermille" desc, u.name, c.stall_id
  `.execute(db);
  return rows;
}

/** The allowed error that a board has set for a day; undefined while it has set none. */
export const findScaleTolerance = (
  db: Db,
  boardId: UnitId,
  day: Day,
): Promise<(ScaleTolerance & { fromOn: Day }) | undefined> =>
  db
    .selectFrom("scale_tolerances")
    .select(["permille", "grams", "from_on as fromOn"])
    .where("board_id", "=", boardId)
    .where("from_on", "<=", day)
    .orderBy("from_on", "desc")
    .limit(1)
    .$castTo<ScaleTolerance & { fromOn: Day }>()
    .executeTakeFirst();

/** What a board has set for days to come. */
export const listComingTolerances = (
  db: Db,
  boardId: UnitId,
  day: Day,
): Promise<(ScaleTolerance & { fromOn: Day })[]> =>
  db
    .selectFrom("scale_tolerances")
    .select(["permille", "grams", "from_on as fromOn"])
    .where("board_id", "=", boardId)
    .where("from_on", ">", day)
    .orderBy("from_on")
    .$castTo<ScaleTolerance & { fromOn: Day }>()
    .execute();

export async function upsertScaleTolerance(
  db: Db,
  row: ScaleTolerance & { boardId: UnitId; fromOn: Day; setBy: UserId; setAt: Date },
): Promise<void> {
  const said = { permille: row.permille, grams: row.grams, set_by: row.setBy, set_at: row.setAt };
  await db
    .insertInto("scale_tolerances")
    .values({ board_id: row.boardId, from_on: row.fromOn, ...said })
    .onConflict((oc) => oc.columns(["board_id", "from_on"]).doUpdateSet(said))
    .execute();
}
