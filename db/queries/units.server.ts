import type { Db } from "#app/domain/shared/ctx.ts";
import type { UnitId } from "#app/domain/shared/ids.ts";

export type UnitRow = {
  id: UnitId;
  kind: string;
  code: string;
  name: string;
  path: string;
  communeCode: string | null;
};

export async function findUnitByCode(db: Db, code: string): Promise<UnitRow | undefined> {
  return db
    .selectFrom("units")
    .select(["id", "kind", "code", "name", "path", "commune_code as communeCode"])
    .where("code", "=", code)
    .where("valid_to", "is", null)
    .$castTo<UnitRow>()
    .executeTakeFirst();
}

/** False when another unit bears the code. */
export async function insertUnit(
  db: Db,
  unit: {
    id: UnitId;
    kind: string;
    code: string;
    name: string;
    nameEn: string;
    parentId: UnitId;
    path: string;
    communeCode: string | null;
    validFrom: string;
    createdAt: Date;
  },
): Promise<boolean> {
  const row = await db
    .insertInto("units")
    .values({
      id: unit.id,
      kind: unit.kind,
      code: unit.code,
      name: unit.name,
      name_en: unit.nameEn,
      parent_id: unit.parentId,
      path: unit.path,
      commune_code: unit.communeCode,
      valid_from: unit.validFrom,
      created_at: unit.createdAt,
    })
    .onConflict((conflict) => conflict.column("code").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts a unit without children under another parent, with a new name if it has one. */
export async function updateLeafUnit(
  db: Db,
  id: UnitId,
  unit: { name: string; nameEn: string; parentId: UnitId; path: string; communeCode: string },
): Promise<void> {
  await db
    .updateTable("units")
    .set({
      name: unit.name,
      name_en: unit.nameEn,
      parent_id: unit.parentId,
      path: unit.path,
      commune_code: unit.communeCode,
    })
    .where("id", "=", id)
    .execute();
}

/** The unit's Vietnamese name, as papers and watermarks say it. */
export async function findUnitName(db: Db, id: UnitId): Promise<string | undefined> {
  const row = await db.selectFrom("units").select("name").where("id", "=", id).executeTakeFirst();
  return row?.name;
}
