import { sql, type SqlBool } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId, UnitId, UserId } from "#app/domain/shared/ids.ts";

export type Tenancy = {
  readonly id: string;
  readonly stallId: UnitId;
  readonly stallName: string;
  readonly stallCode: string;
  readonly boardName: string;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly askedAt: Date;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly approvedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly reason: string | null;
};

const tenancies = (db: Db) =>
  db
    .selectFrom("stall_tenancies")
    .innerJoin("units", "units.id", "stall_tenancies.stall_id")
    .innerJoin("units as above", "above.id", "units.parent_id")
    .innerJoin("sellers", "sellers.id", "stall_tenancies.seller_id")
    .select([
      "stall_tenancies.id",
      "stall_tenancies.stall_id as stallId",
      "units.name as stallName",
      "units.code as stallCode",
      "above.name as boardName",
      "stall_tenancies.seller_id as sellerId",
      "sellers.display_name as sellerName",
      "stall_tenancies.asked_at as askedAt",
      "stall_tenancies.starts_on as startsOn",
      "stall_tenancies.ends_on as endsOn",
      "stall_tenancies.approved_at as approvedAt",
      "stall_tenancies.refused_at as refusedAt",
      "stall_tenancies.reason",
    ]);

const MOST = 200;

/** Who stands, stood or asks to stand in the stalls at or below a unit: those who wait first, then the newest. */
export async function listTenanciesBelow(db: Db, path: string): Promise<Tenancy[]> {
  return tenancies(db)
    .where(sql<SqlBool>`units.path <@ ${path}::ltree`)
    .orderBy(sql`stall_tenancies.approved_at is null and stall_tenancies.refused_at is null`, "desc")
    .orderBy("stall_tenancies.starts_on", "desc")
    .orderBy("stall_tenancies.id", "desc")
    .limit(MOST)
    .$castTo<Tenancy>()
    .execute();
}

export async function listSellerTenancies(db: Db, sellerId: SellerId): Promise<Tenancy[]> {
  return tenancies(db)
    .where("stall_tenancies.seller_id", "=", sellerId)
    .orderBy("stall_tenancies.starts_on", "desc")
    .orderBy("stall_tenancies.id", "desc")
    .limit(MOST)
    .$castTo<Tenancy>()
    .execute();
}

/** A tenancy whose stall lies in one of the areas, locked. */
export async function lockTenancyInAreas(db: Db, id: string, areas: readonly string[]): Promise<Tenancy | undefined> {
  return tenancies(db)
    .where("stall_tenancies.id", "=", id)
    .where(sql<SqlBool>`units.path <@ any(${[...areas]}::ltree[])`)
    .forUpdate("stall_tenancies")
    .$castTo<Tenancy>()
    .executeTakeFirst();
}

export type OpenStall = {
  readonly id: UnitId;
  readonly name: string;
  readonly code: string;
  readonly boardName: string;
};

/** An open stall by its code: what stands on its sign. Locked, so that two askers come one after the other. */
export async function lockStallByCode(db: Db, code: string): Promise<OpenStall | undefined> {
  return db
    .selectFrom("units")
    .innerJoin("units as above", "above.id", "units.parent_id")
    .select(["units.id", "units.name", "units.code", "above.name as boardName"])
    .where("units.code", "=", code)
    .where("units.kind", "=", "stall")
    .where("units.valid_to", "is", null)
    .forUpdate("units")
    .$castTo<OpenStall>()
    .executeTakeFirst();
}

/** False when this seller asks for this stall already. */
export async function insertTenancy(
  db: Db,
  row: { id: string; stallId: UnitId; sellerId: SellerId; askedAt: Date; askedBy: UserId; startsOn: Day },
): Promise<boolean> {
  const written = await db
    .insertInto("stall_tenancies")
    .values({
      id: row.id,
      stall_id: row.stallId,
      seller_id: row.sellerId,
      asked_at: row.askedAt,
      asked_by: row.askedBy,
      starts_on: row.startsOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return written !== undefined;
}

/** Another approved tenancy of the stall that is not over when this one starts. */
export async function hasTenantAfter(db: Db, stallId: UnitId, day: Day): Promise<boolean> {
  const row = await db
    .selectFrom("stall_tenancies")
    .select("id")
    .where("stall_id", "=", stallId)
    .where("approved_at", "is not", null)
    .where((eb) => eb.or([eb("ends_on", "is", null), eb("ends_on", ">=", day)]))
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateTenancy(
  db: Db,
  id: string,
  change: { approved?: { at: Date; by: UserId }; refused?: { at: Date; by: UserId }; reason?: string; endsOn?: Day },
): Promise<void> {
  await db
    .updateTable("stall_tenancies")
    .set({
      ...(change.approved ? { approved_at: change.approved.at, approved_by: change.approved.by } : {}),
      ...(change.refused ? { refused_at: change.refused.at, refused_by: change.refused.by } : {}),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.endsOn === undefined ? {} : { ends_on: change.endsOn }),
    })
    .where("id", "=", id)
    .execute();
}

/** Writes the stall's last day into the tenancy that has none; answers whose it was. */
export async function endTenanciesOf(db: Db, stallId: UnitId, lastDay: Day): Promise<SellerId[]> {
  const rows = await db
    .updateTable("stall_tenancies")
    .set({ ends_on: lastDay })
    .where("stall_id", "=", stallId)
    .where("approved_at", "is not", null)
    .where("ends_on", "is", null)
    .where("starts_on", "<=", lastDay)
    .returning("seller_id")
    .execute();
  return rows.map(({ seller_id }) => seller_id as SellerId);
}

/** The seller by its tax code or the address of its shop, however a board knows it. */
export async function findSellerByMark(db: Db, mark: string): Promise<SellerId | undefined> {
  const row = await db
    .selectFrom("sellers")
    .select("id")
    .where((eb) => eb.or([eb("tax_code", "=", mark), eb("slug", "=", mark.toLowerCase())]))
    .where("state", "=", "approved")
    .executeTakeFirst();
  return row?.id as SellerId | undefined;
}
