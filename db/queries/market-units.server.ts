import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { PlaceId, SellerId, UnitId } from "#app/domain/shared/ids.ts";
import type { MarketPlaceKind } from "#app/domain/traceability/place.ts";

export type BoardUnit = {
  readonly id: UnitId;
  readonly name: string;
  readonly nameEn: string;
  readonly communeCode: string | null;
};

export const findBoardUnit = (db: Db, id: UnitId): Promise<BoardUnit | undefined> =>
  db
    .selectFrom("units")
    .select(["id", "name", "name_en as nameEn", "commune_code as communeCode"])
    .where("id", "=", id)
    .where("kind", "=", "market_board")
    .$castTo<BoardUnit>()
    .executeTakeFirst();

export type Stall = {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly tenantId: SellerId | null;
  readonly tenantName: string | null;
};

const MOST_STALLS = 2_000;

/** The stalls of a market that stand on a day, with who has each. */
export async function listStalls(db: Db, boardPath: string, day: Day): Promise<Stall[]> {
  return stalls(db, boardPath, day, sql`true`);
}

/** A stall of this market on a day; undefined for another market's. */
export async function findStall(db: Db, boardPath: string, day: Day, id: UnitId): Promise<Stall | undefined> {
  const [stall] = await stalls(db, boardPath, day, sql`u.id = ${id}`);
  return stall;
}

async function stalls(db: Db, boardPath: string, day: Day, which: ReturnType<typeof sql>): Promise<Stall[]> {
  const { rows } = await sql<Stall>`
    select u.id, u.code, u.name, u.name_en as "nameEn", s.id as "tenantId", s.display_name as "tenantName"
    from units u
    left join lateral (
      select t.seller_id from stall_tenancies t
      where t.stall_id = u.id and t.approved_at is not null and t.starts_on <= ${day}
        and (t.ends_on is null or t.ends_on >= ${day})
      order by t.starts_on desc limit 1
    ) tenancy on true
    left join sellers s on s.id = tenancy.seller_id
    where u.path <@ ${boardPath}::ltree and u.kind = 'stall' and (u.valid_to is null or u.valid_to >= ${day}) and ${which}
    order by u.code, u.id
    limit ${MOST_STALLS}
  `.execute(db);
  return rows;
}

export type UnitPlace = { readonly id: PlaceId; readonly gln: string; readonly extension: string };

const unitPlaces = (db: Db) =>
  db.selectFrom("places").select(["id", "gln", "gln_extension as extension"]).$castTo<UnitPlace>();

/** The place that a unit is; the unit stays locked, so that it gets no two numbers. */
export async function lockUnitPlace(db: Db, unitId: UnitId): Promise<UnitPlace | undefined> {
  await db.selectFrom("units").select("id").where("id", "=", unitId).forUpdate().executeTakeFirstOrThrow();
  return unitPlaces(db).where("unit_id", "=", unitId).executeTakeFirst();
}

/** False when another place already bears the number. */
export async function insertUnitPlace(
  db: Db,
  place: UnitPlace & {
    unitId: UnitId;
    kind: MarketPlaceKind;
    name: string;
    nameEn: string;
    communeCode: string;
    createdAt: Date;
  },
): Promise<boolean> {
  const row = await db
    .insertInto("places")
    .values({
      id: place.id,
      unit_id: place.unitId,
      gln: place.gln,
      gln_extension: place.extension,
      kind: place.kind,
      name: place.name,
      name_en: place.nameEn,
      commune_code: place.communeCode,
      created_at: place.createdAt,
    })
    .onConflict((oc) => oc.columns(["gln", "gln_extension"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
