import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { IntakeId, LotId, ProductId, SellerId, TraceEventId, UnitId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import type { IntakeVerdict } from "#app/domain/traceability/market-intake.ts";
import type { BaseUnit, LotUnit } from "#app/domain/traceability/quantity.ts";

export type NewIntake = {
  readonly id: IntakeId;
  readonly boardId: UnitId;
  readonly stallId: UnitId;
  readonly tenantId: SellerId | null;
  readonly arrivedAt: Date;
  readonly arrivedOn: Day;
  readonly typed: string;
  readonly verdict: IntakeVerdict;
  readonly productId: ProductId | null;
  readonly lotId: LotId | null;
  readonly description: string | null;
  readonly supplier: string | null;
  readonly paperNumber: string | null;
  readonly quantity: number;
  readonly uom: LotUnit;
  readonly baseQuantity: number | null;
  readonly baseUom: BaseUnit | null;
  readonly broughtBy: string | null;
  readonly vehicle: string | null;
  readonly eventId: TraceEventId | null;
  readonly recordedBy: UserId;
  readonly recordedAt: Date;
  readonly clientKey: string;
};

/** False when the same form was pressed before. */
export async function insertIntake(db: Db, intake: NewIntake): Promise<boolean> {
  const row = await db
    .insertInto("market_intakes")
    .values({
      id: intake.id,
      board_id: intake.boardId,
      stall_id: intake.stallId,
      tenant_id: intake.tenantId,
      arrived_at: intake.arrivedAt,
      arrived_on: intake.arrivedOn,
      typed: intake.typed,
      verdict: intake.verdict,
      product_id: intake.productId,
      lot_id: intake.lotId,
      description: intake.description,
      supplier: intake.supplier,
      paper_number: intake.paperNumber,
      quantity: intake.quantity,
      uom: intake.uom,
      base_quantity: intake.baseQuantity,
      base_uom: intake.baseUom,
      brought_by: intake.broughtBy,
      vehicle: intake.vehicle,
      event_id: intake.eventId,
      recorded_by: intake.recordedBy,
      recorded_at: intake.recordedAt,
      client_key: intake.clientKey,
    })
    .onConflict((oc) => oc.column("client_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export const findIntakeByKey = (
  db: Db,
  boardId: UnitId,
  clientKey: string,
): Promise<{ intakeId: IntakeId; verdict: IntakeVerdict } | undefined> =>
  db
    .selectFrom("market_intakes")
    .select(["id as intakeId", "verdict"])
    .where("board_id", "=", boardId)
    .where("client_key", "=", clientKey)
    .$castTo<{ intakeId: IntakeId; verdict: IntakeVerdict }>()
    .executeTakeFirst();

export type IntakeLine = {
  readonly id: IntakeId;
  readonly arrivedAt: Date;
  readonly stallId: UnitId;
  readonly stallName: string;
  readonly stallNameEn: string;
  readonly tenantName: string | null;
  readonly typed: string;
  readonly verdict: IntakeVerdict;
  readonly lotId: LotId | null;
  readonly lotCode: string | null;
  readonly gtin: string | null;
  readonly productName: string | null;
  readonly productNameEn: string | null;
  readonly unit: string | null;
  readonly unitEn: string | null;
  readonly producerName: string | null;
  readonly producedOn: Day | null;
  readonly expiresOn: Day | null;
  readonly origin: string | null;
  readonly originEn: string | null;
  readonly description: string | null;
  readonly supplier: string | null;
  readonly paperNumber: string | null;
  readonly quantity: number;
  readonly uom: LotUnit;
  readonly broughtBy: string | null;
  readonly vehicle: string | null;
  readonly recordedBy: string;
  readonly settledAt: Date | null;
  readonly settledNote: string | null;
};

const lines = (db: Db, boardId: UnitId) =>
  db
    .selectFrom("market_intakes as i")
    .innerJoin("units as stall", "stall.id", "i.stall_id")
    .innerJoin("users", "users.id", "i.recorded_by")
    .leftJoin("sellers as tenant", "tenant.id", "i.tenant_id")
    .leftJoin("products", "products.id", "i.product_id")
    .leftJoin("sellers as producer", "producer.id", "products.seller_id")
    .leftJoin("lot_identities", "lot_identities.id", "i.lot_id")
    .leftJoin("lots", "lots.id", "i.lot_id")
    .leftJoin("places", "places.id", "lots.place_id")
    .leftJoin("communes", "communes.code", "places.commune_code")
    .select([
      "i.id",
      "i.arrived_at as arrivedAt",
      "i.stall_id as stallId",
      "stall.name as stallName",
      "stall.name_en as stallNameEn",
      "tenant.display_name as tenantName",
      "i.typed",
      "i.verdict",
      "i.lot_id as lotId",
      "lot_identities.code as lotCode",
      "products.gtin",
      "products.name as productName",
      "products.name_en as productNameEn",
      "products.unit",
      "products.unit_en as unitEn",
      "producer.display_name as producerName",
      "lots.produced_on as producedOn",
      "lots.expires_on as expiresOn",
      "communes.full_name as origin",
      "communes.full_name_en as originEn",
      "i.description",
      "i.supplier",
      "i.paper_number as paperNumber",
      "i.quantity",
      "i.uom",
      "i.brought_by as broughtBy",
      "i.vehicle",
      "users.name as recordedBy",
      "i.settled_at as settledAt",
      "i.settled_note as settledNote",
    ])
    .where("i.board_id", "=", boardId);

/** One arrival at this board's market. */
export const findIntakeLine = (db: Db, boardId: UnitId, id: IntakeId): Promise<IntakeLine | undefined> =>
  lines(db, boardId).where("i.id", "=", id).$castTo<IntakeLine>().executeTakeFirst();

type Page = { readonly after: TimeCursor | undefined; readonly limit: number };

/** A day's arrivals, the latest first; of one stall if it is named. */
export async function listIntakeLines(
  db: Db,
  boardId: UnitId,
  { day, stallId }: { day: Day; stallId: UnitId | undefined },
  { after, limit }: Page,
): Promise<IntakeLine[]> {
  return lines(db, boardId)
    .where("i.arrived_on", "=", day)
    .$if(stallId !== undefined, (query) => query.where("i.stall_id", "=", stallId ?? ""))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("i.arrived_at", "i.id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("i.arrived_at", "desc")
    .orderBy("i.id", "desc")
    .limit(limit)
    .$castTo<IntakeLine>()
    .execute();
}

/** Arrivals about which the board has not said yet what it did, the latest first. */
export async function listOpenIntakes(db: Db, boardId: UnitId, limit: number): Promise<IntakeLine[]> {
  return lines(db, boardId)
    .where("i.settled_at", "is", null)
    .where("i.verdict", "not in", ["fine", "incomplete"])
    .orderBy("i.arrived_at", "desc")
    .orderBy("i.id", "desc")
    .limit(limit)
    .$castTo<IntakeLine>()
    .execute();
}

/** False when it is another market's, nothing was to be done, or it is settled already. */
export async function settleIntake(
  db: Db,
  boardId: UnitId,
  id: IntakeId,
  { at, by, note }: { at: Date; by: UserId; note: string },
): Promise<boolean> {
  const row = await db
    .updateTable("market_intakes")
    .set({ settled_at: at, settled_by: by, settled_note: note })
    .where("id", "=", id)
    .where("board_id", "=", boardId)
    .where("settled_at", "is", null)
    .where("verdict", "not in", ["fine", "incomplete"])
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export type IntakeTotal = {
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly origin: string | null;
  readonly originEn: string | null;
  readonly arrivals: number;
  readonly refused: number;
  readonly kilograms: number;
  readonly litres: number;
  readonly pieces: number;
  /** Packs of goods whose content nobody knows. */
  readonly packs: number;
};

const MOST_TOTALS = 500;

/** A day's goods with their origin: how often they came, and how much. Goods without a code by their description. */
export async function listIntakeTotals(
  db: Db,
  boardId: UnitId,
  { day, stallId }: { day: Day; stallId: UnitId | undefined },
): Promise<IntakeTotal[]> {
  const { rows } = await sql<IntakeTotal>`
    select coalesce(p.name, i.description, i.typed) as "productName", max(p.name_en) as "productNameEn",
      c.full_name as origin, max(c.full_name_en) as "originEn",
      count(*)::int as arrivals, count(*) filter (where i.verdict not in ('fine', 'incomplete'))::int as refused,
      ${sum("KGM")} as kilograms, ${sum("LTR")} as litres, ${sum("H87")} as pieces,
      coalesce(sum(i.quantity) filter (where i.base_uom is null), 0) as packs
    from market_intakes i
    left join products p on p.id = i.product_id
    left join lots l on l.id = i.lot_id
    left join places w on w.id = l.place_id
    left join communes c on c.code = w.commune_code
    where i.board_id = ${boardId} and i.arrived_on = ${day}
      and (${stallId ?? null}::uuid is null or i.stall_id = ${stallId ?? null}::uuid)
    group by 1, 3 order by kilograms desc, 1, 3
    limit ${MOST_TOTALS}
  `.execute(db);
  return rows;
}

const sum = (uom: BaseUnit) => sql`coalesce(sum(i.base_quantity) filter (where i.base_uom = ${uom}), 0)`;

export type IntakeDay = {
  readonly day: Day;
  readonly arrivals: number;
  readonly lots: number;
  readonly kilograms: number;
  readonly refused: number;
  readonly uncoded: number;
};

/** What came to the market on each day from one to another; days without arrivals are left out. */
export async function listIntakeDays(db: Db, boardId: UnitId, from: Day, to: Day): Promise<IntakeDay[]> {
  const { rows } = await sql<IntakeDay>`
    select i.arrived_on as day, count(*)::int as arrivals, count(distinct i.lot_id)::int as lots,
      ${sum("KGM")} as kilograms,
      count(*) filter (where i.verdict in ('expired', 'held', 'suspended', 'recalled'))::int as refused,
      count(*) filter (where i.verdict in ('unknown', 'uncoded'))::int as uncoded
    from market_intakes i
    where i.board_id = ${boardId} and i.arrived_on between ${from} and ${to}
    group by 1 order by 1
  `.execute(db);
  return rows;
}
