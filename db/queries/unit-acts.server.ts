import { sql } from "kysely";
import type { Role } from "#app/domain/shared/actor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { UnitId, UserId } from "#app/domain/shared/ids.ts";

type Name = { readonly name: string; readonly nameEn: string };

/** Ends the name of today the day before and begins another one; the history starts with the unit's first name. */
export async function writeUnitName(
  db: Db,
  unit: Name & { id: UnitId; validFrom: Day },
  next: Name & { from: Day; lastOfOld: Day },
): Promise<void> {
  await sql`
    insert into unit_names (unit_id, name, name_en, valid_from)
    select ${unit.id}, ${unit.name}, ${unit.nameEn}, ${unit.validFrom}
    where not exists (select from unit_names where unit_id = ${unit.id})
  `.execute(db);
  await db
    .updateTable("unit_names")
    .set({ valid_to: next.lastOfOld })
    .where("unit_id", "=", unit.id)
    .where("valid_to", "is", null)
    .execute();
  await db
    .insertInto("unit_names")
    .values({ unit_id: unit.id, name: next.name, name_en: next.nameEn, valid_from: next.from })
    .execute();
  await db.updateTable("units").set({ name: next.name, name_en: next.nameEn }).where("id", "=", unit.id).execute();
}

/** The first day of the name the unit bears now. */
export async function findNameStart(db: Db, unitId: UnitId): Promise<Day | undefined> {
  const row = await db
    .selectFrom("unit_names")
    .select("valid_from")
    .where("unit_id", "=", unitId)
    .where("valid_to", "is", null)
    .executeTakeFirst();
  return row?.valid_from;
}

export async function countOpenChildren(db: Db, unitId: UnitId): Promise<number> {
  const row = await db
    .selectFrom("units")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("parent_id", "=", unitId)
    .where("valid_to", "is", null)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function closeUnitOn(db: Db, unitId: UnitId, lastDay: Day): Promise<void> {
  await db.updateTable("units").set({ valid_to: lastDay }).where("id", "=", unitId).execute();
}

/** Ends what its members may do there from a moment on. */
export async function endMembershipsOf(db: Db, unitId: UnitId, at: Date): Promise<void> {
  await db
    .updateTable("memberships")
    .set({ valid_to: at })
    .where("unit_id", "=", unitId)
    .where((eb) => eb.or([eb("valid_to", "is", null), eb("valid_to", ">", at)]))
    .execute();
}

/** Hangs everything below one unit below another; paths of the whole branch change with it. */
export async function moveBranch(
  db: Db,
  from: { id: UnitId; path: string },
  to: { id: UnitId; path: string },
): Promise<void> {
  await sql`
    update units set path = ${to.path}::ltree || subpath(path, nlevel(${from.path}::ltree)),
      parent_id = case when parent_id = ${from.id} then ${to.id} else parent_id end
    where path <@ ${from.path}::ltree and path <> ${from.path}::ltree
  `.execute(db);
}

/** Who serves in a unit at a moment, and as what. */
export async function listMembersOf(db: Db, unitId: UnitId, at: Date): Promise<{ userId: UserId; role: Role }[]> {
  return db
    .selectFrom("memberships")
    .select(["user_id as userId", "role"])
    .where("unit_id", "=", unitId)
    .where((eb) => eb.or([eb("valid_to", "is", null), eb("valid_to", ">", at)]))
    .orderBy("id")
    .$castTo<{ userId: UserId; role: Role }>()
    .execute();
}

export async function insertUnitSuccessor(db: Db, oldId: UnitId, newId: UnitId, mergedOn: Day): Promise<void> {
  await db.insertInto("unit_successors").values({ old_id: oldId, new_id: newId, merged_on: mergedOn }).execute();
}
