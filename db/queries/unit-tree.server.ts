import { sql, type SqlBool } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { UnitId } from "#app/domain/shared/ids.ts";
import { containing } from "./containing.server.ts";

export type UnitLine = {
  readonly id: UnitId;
  readonly kind: string;
  readonly kindName: string;
  readonly kindNameEn: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly children: number;
};
export type UnitCursor = { readonly position: number; readonly name: string; readonly id: string };

const inAreas = (areas: readonly string[]) => sql<SqlBool>`units.path <@ any(${[...areas]}::ltree[])`;

const lines = (db: Db) =>
  db
    .selectFrom("units")
    .innerJoin("unit_kinds", "unit_kinds.code", "units.kind")
    .select([
      "units.id",
      "units.kind",
      "unit_kinds.name as kindName",
      "unit_kinds.name_en as kindNameEn",
      "units.code",
      "units.name",
      "units.name_en as nameEn",
      "units.valid_from as validFrom",
      "units.valid_to as validTo",
      sql<number>`(select count(*)::int from units c where c.parent_id = units.id)`.as("children"),
    ]);

/** The units at which a reader's areas begin. */
export async function listRootUnits(db: Db, areas: readonly string[]): Promise<UnitLine[]> {
  return lines(db)
    .where(sql<SqlBool>`units.path = any(${[...areas]}::ltree[])`)
    .orderBy("units.path")
    .$castTo<UnitLine>()
    .execute();
}

export type ListedUnit = UnitLine & { readonly position: number };

/** What stands straight below a unit of the reader's areas, by kind and name. */
export async function listChildUnits(
  db: Db,
  { parentId, areas }: { parentId: UnitId; areas: readonly string[] },
  { after, limit }: { after: UnitCursor | undefined; limit: number },
): Promise<ListedUnit[]> {
  return lines(db)
    .select("unit_kinds.position")
    .where("units.parent_id", "=", parentId)
    .where(inAreas(areas))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<SqlBool>`(unit_kinds.position, units.name, units.id)
          > (${after?.position}::int, ${after?.name}::text, ${after?.id}::uuid)`,
      ),
    )
    .orderBy("unit_kinds.position")
    .orderBy("units.name")
    .orderBy("units.id")
    .limit(limit)
    .$castTo<ListedUnit>()
    .execute();
}

/** Units of the reader's areas by any name: today's, a former one, the code, or a former name of the commune they govern. */
export async function searchUnits(
  db: Db,
  { words, areas }: { words: string; areas: readonly string[] },
  limit: number,
): Promise<UnitLine[]> {
  const pattern = containing(words);
  return lines(db)
    .where(inAreas(areas))
    .where(
      sql<SqlBool>`(
        fold(units.name) like ${pattern} or fold(units.name_en) like ${pattern} or units.code = upper(${words})
        or exists (select from unit_names n where n.unit_id = units.id and fold(n.name) like ${pattern})
        or (units.kind = 'commune' and exists (select from communes m where m.code = units.commune_code
          and fold(array_to_string(m.former_names, ', ')) like ${pattern}))
      )`,
    )
    .orderBy("unit_kinds.position")
    .orderBy("units.name")
    .orderBy("units.id")
    .limit(limit)
    .$castTo<UnitLine>()
    .execute();
}

export type UnitFile = UnitLine & {
  readonly path: string;
  readonly parentId: UnitId | null;
  readonly communeCode: string | null;
  readonly formerNames: readonly string[];
  readonly goodsGroups: readonly string[] | null;
  readonly members: number;
  readonly actsForParent: boolean;
};

const files = (db: Db, on: Date) =>
  lines(db)
    .leftJoin("communes", (join) =>
      join.onRef("communes.code", "=", "units.commune_code").on("units.kind", "=", "commune"),
    )
    .select([
      "units.path",
      "units.parent_id as parentId",
      "units.commune_code as communeCode",
      sql<string[]>`coalesce(communes.former_names, '{}')`.as("formerNames"),
      "units.goods_groups as goodsGroups",
      "unit_kinds.acts_for_parent as actsForParent",
      sql<number>`(select count(distinct user_id)::int from memberships m where m.unit_id = units.id
        and m.valid_from <= ${on} and (m.valid_to is null or m.valid_to > ${on}))`.as("members"),
    ]);

export async function findUnitInAreas(
  db: Db,
  id: UnitId,
  { areas, on }: { areas: readonly string[]; on: Date },
): Promise<UnitFile | undefined> {
  return files(db, on).where("units.id", "=", id).where(inAreas(areas)).$castTo<UnitFile>().executeTakeFirst();
}

/** The same, locked, so that two people who act at once come one after the other. */
export async function lockUnitInAreas(
  db: Db,
  id: UnitId,
  { areas, on }: { areas: readonly string[]; on: Date },
): Promise<UnitFile | undefined> {
  return files(db, on)
    .where("units.id", "=", id)
    .where(inAreas(areas))
    .forUpdate("units")
    .$castTo<UnitFile>()
    .executeTakeFirst();
}

export async function findOpenUnitByCodeInAreas(
  db: Db,
  code: string,
  { areas, on }: { areas: readonly string[]; on: Date },
): Promise<UnitFile | undefined> {
  return files(db, on)
    .where("units.code", "=", code)
    .where("units.valid_to", "is", null)
    .where(inAreas(areas))
    .forUpdate("units")
    .$castTo<UnitFile>()
    .executeTakeFirst();
}

/** The way from the top of the reader's areas down to the unit above this one. */
export async function listUnitsAbove(
  db: Db,
  path: string,
  areas: readonly string[],
): Promise<{ id: UnitId; name: string; nameEn: string }[]> {
  return db
    .selectFrom("units")
    .select(["id", "name", "name_en as nameEn"])
    .where(sql<SqlBool>`units.path @> ${path}::ltree and units.path <> ${path}::ltree`)
    .where(inAreas(areas))
    .orderBy(sql`nlevel(units.path)`)
    .$castTo<{ id: UnitId; name: string; nameEn: string }>()
    .execute();
}

export type DatedName = {
  readonly name: string;
  readonly nameEn: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
};

export async function listUnitNames(db: Db, unitId: UnitId): Promise<DatedName[]> {
  return db
    .selectFrom("unit_names")
    .select(["name", "name_en as nameEn", "valid_from as validFrom", "valid_to as validTo"])
    .where("unit_id", "=", unitId)
    .orderBy("valid_from", "desc")
    .execute();
}

export type RelatedUnit = {
  readonly id: UnitId;
  readonly name: string;
  readonly nameEn: string;
  readonly mergedOn: Day;
};

/** What went into this unit, or what it went into. */
export async function listRelatedUnits(
  db: Db,
  unitId: UnitId,
  direction: "predecessors" | "successors",
): Promise<RelatedUnit[]> {
  const [own, other] = direction === "successors" ? ["old_id", "new_id"] : ["new_id", "old_id"];
  const { rows } = await sql<RelatedUnit>`
    select u.id, u.name, u.name_en as "nameEn", s.merged_on as "mergedOn"
    from unit_successors s join units u on u.id = s.${sql.ref(other ?? "")}
    where s.${sql.ref(own ?? "")} = ${unitId} order by s.merged_on desc, u.name, u.id
  `.execute(db);
  return rows;
}

export type OpenableKind = { readonly code: string; readonly name: string; readonly nameEn: string };

/** Kinds that one of the roles may open below a unit of this kind: rows, not a list in the code. */
export async function listOpenableKinds(db: Db, parentKind: string, roles: readonly string[]): Promise<OpenableKind[]> {
  return db
    .selectFrom("unit_kinds")
    .innerJoin("unit_kind_parents", "unit_kind_parents.kind", "unit_kinds.code")
    .select(["unit_kinds.code", "unit_kinds.name", "unit_kinds.name_en as nameEn"])
    .where("unit_kind_parents.parent_kind", "=", parentKind)
    .where(sql<SqlBool>`unit_kinds.opened_by && ${[...roles]}::text[]`)
    .orderBy("unit_kinds.position")
    .execute();
}

/** True when one of the roles may change units of the kind. */
export async function mayKeepKind(db: Db, kind: string, roles: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom("unit_kinds")
    .select("code")
    .where("code", "=", kind)
    .where(sql<SqlBool>`kept_by && ${[...roles]}::text[]`)
    .executeTakeFirst();
  return row !== undefined;
}
