import { sql } from "kysely";
import type { Membership, Role } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { UnitId, UserId } from "#app/domain/shared/ids.ts";

/**
 * What a person may do today, and where. A room of the department works for the whole department, so its members' area
 * is the department's; there it sees the groups of goods that are the room's. Its administrator looks after the room alone.
 */
export async function listMemberships(db: Db, userId: UserId, at: Date): Promise<Membership[]> {
  return db
    .selectFrom("memberships")
    .innerJoin("units", "units.id", "memberships.unit_id")
    .innerJoin("unit_kinds", "unit_kinds.code", "units.kind")
    .leftJoin("sellers", (join) =>
      join.onRef("sellers.unit_id", "=", "memberships.unit_id").on("memberships.role", "=", "seller"),
    )
    .select([
      "memberships.unit_id as unitId",
      sql<string>`case when unit_kinds.acts_for_parent and memberships.role <> 'administrator'
        then subpath(units.path, 0, -1) else units.path end`.as("unitPath"),
      "memberships.role",
      "sellers.id as sellerId",
      "units.goods_groups as groups",
    ])
    .where("memberships.user_id", "=", userId)
    .where("memberships.valid_from", "<=", at)
    .where((eb) => eb.or([eb("memberships.valid_to", "is", null), eb("memberships.valid_to", ">", at)]))
    .orderBy("memberships.valid_from")
    .orderBy("memberships.id")
    .$castTo<Membership>()
    .execute();
}

/** False when the person has this role there already. */
export async function insertMembership(
  db: Db,
  membership: { id: string; userId: UserId; unitId: UnitId; role: Role; validFrom: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("memberships")
    .values({
      id: membership.id,
      user_id: membership.userId,
      unit_id: membership.unitId,
      role: membership.role,
      valid_from: membership.validFrom,
    })
    .onConflict((conflict) =>
      conflict.columns(["user_id", "unit_id", "role"]).where("valid_to", "is", null).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
