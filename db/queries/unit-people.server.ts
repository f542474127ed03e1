import { sql } from "kysely";
import type { Role } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { Id, UnitId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import { containing } from "./containing.server.ts";

export type HeldRole = {
  id: Id<"membership">;
  role: Role;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  since: string;
  until: string | null;
};
export type PersonRow = {
  id: UserId;
  name: string;
  email: string;
  phone: string | null;
  createdAt: Date;
  lastSignedInAt: Date | null;
  suspendedAt: Date | null;
  suspendedReason: string | null;
  hasSecondFactor: boolean;
  /** Roles in the areas asked for; those that ended come last. */
  held: HeldRole[];
  /** True when the person also holds a role outside these areas. */
  isHeldElsewhere: boolean;
};

const inAreas = (areas: readonly string[]) => sql<boolean>`units.path <@ any(${[...areas]}::ltree[])`;

const people = (db: Db, areas: readonly string[]) =>
  db.selectFrom("users").select((eb) => [
    "users.id",
    "users.name",
    "users.email",
    "users.sign_in_phone as phone",
    "users.created_at as createdAt",
    "users.last_signed_in_at as lastSignedInAt",
    "users.suspended_at as suspendedAt",
    "users.suspended_reason as suspendedReason",
    eb
      .exists(
        eb
          .selectFrom("second_factors")
          .select("second_factors.user_id")
          .whereRef("second_factors.user_id", "=", "users.id")
          .where("second_factors.confirmed_at", "is not", null),
      )
      .as("hasSecondFactor"),
    eb
      .selectFrom("memberships")
      .innerJoin("units", "units.id", "memberships.unit_id")
      .select(
        sql<
          HeldRole[]
        >`coalesce(json_agg(json_build_object('id', memberships.id, 'role', memberships.role, 'unitCode', units.code,
          'unitName', units.name, 'unitNameEn', units.name_en, 'since', memberships.valid_from, 'until', memberships.valid_to)
          order by memberships.valid_to desc nulls first, memberships.valid_from), '[]'::json)`.as("held"),
      )
      .whereRef("memberships.user_id", "=", "users.id")
      .where(inAreas(areas))
      .as("held"),
    eb
      .exists(
        eb
          .selectFrom("memberships")
          .innerJoin("units", "units.id", "memberships.unit_id")
          .select("memberships.id")
          .whereRef("memberships.user_id", "=", "users.id")
          .where("memberships.valid_to", "is", null)
          .where(sql<boolean>`not (units.path <@ any(${[...areas]}::ltree[]))`),
      )
      .as("isHeldElsewhere"),
  ]);

/** People who hold, or held, a role in the areas: officials or sellers, by words of name, address and phone. */
export async function listPeopleInAreas(
  db: Db,
  filter: { areas: readonly string[]; kind: "official" | "seller"; words: string | undefined },
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<PersonRow[]> {
  const { areas, kind, words } = filter;
  return people(db, areas)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("memberships")
          .innerJoin("units", "units.id", "memberships.unit_id")
          .select("memberships.id")
          .whereRef("memberships.user_id", "=", "users.id")
          .where("memberships.role", kind === "seller" ? "=" : "!=", "seller")
          .where(inAreas(areas)),
      ),
    )
    .$if(words !== undefined, (query) => query.where("users.folded", "like", containing(words ?? "")))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("users.created_at", "users.id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("users.created_at", "desc")
    .orderBy("users.id", "desc")
    .limit(limit)
    .$castTo<PersonRow>()
    .execute();
}

/** A person with a role in the areas; somebody else's person is not found. */
export async function findPersonInAreas(
  db: Db,
  areas: readonly string[],
  userId: UserId,
): Promise<PersonRow | undefined> {
  const person = await people(db, areas).where("users.id", "=", userId).$castTo<PersonRow>().executeTakeFirst();
  return person && person.held.length > 0 ? person : undefined;
}

export type UnitChoice = { id: UnitId; code: string; kind: string; name: string; nameEn: string };

const OPEN_TO_ACCOUNTS = ["department", "room", "commune", "market_board", "site", "stamp_provider", "training_centre"];

const choices = (db: Db, areas: readonly string[]) =>
  db
    .selectFrom("units")
    .select(["id", "code", "kind", "name", "name_en as nameEn"])
    .where(inAreas(areas))
    .where("valid_to", "is", null)
    .where("kind", "in", OPEN_TO_ACCOUNTS)
    .$castTo<UnitChoice>();

/** The units of the areas in which accounts are opened; enterprises look after their own. */
export const listUnitChoices = (db: Db, areas: readonly string[]): Promise<UnitChoice[]> =>
  choices(db, areas)
    .orderBy(sql`nlevel(path)`)
    .orderBy(sql`name collate "vi-x-icu"`)
    .orderBy("id")
    .execute();

export const findUnitChoice = (db: Db, areas: readonly string[], code: string): Promise<UnitChoice | undefined> =>
  choices(db, areas).where("code", "=", code).executeTakeFirst();

/** Ends a role that is open; false when it has ended. */
export async function endMembership(db: Db, id: string, at: Date): Promise<boolean> {
  const row = await db
    .updateTable("memberships")
    .set({ valid_to: at })
    .where("id", "=", id)
    .where("valid_to", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function setSuspension(
  db: Db,
  userId: UserId,
  { at, reason }: { at: Date | null; reason: string | null },
): Promise<void> {
  await db.updateTable("users").set({ suspended_at: at, suspended_reason: reason }).where("id", "=", userId).execute();
}

/**
 * The department's administrators who can act, held until the transaction ends: of two who would each remove the other,
 * the second finds nobody left and stops.
 */
export async function lockDepartmentAdministrators(db: Db): Promise<UserId[]> {
  const rows = await db
    .selectFrom("memberships")
    .innerJoin("units", "units.id", "memberships.unit_id")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select("memberships.user_id as userId")
    .where("units.kind", "=", "department")
    .where("memberships.role", "=", "administrator")
    .where("memberships.valid_to", "is", null)
    .where("users.suspended_at", "is", null)
    .orderBy("memberships.id")
    .forUpdate(["memberships", "users"])
    .$castTo<{ userId: UserId }>()
    .execute();
  return rows.map(({ userId }) => userId);
}

/** What a unit is called, in both languages. */
export async function findNamedUnit(
  db: Db,
  id: UnitId,
): Promise<{ code: string; name: string; nameEn: string } | undefined> {
  return db.selectFrom("units").select(["code", "name", "name_en as nameEn"]).where("id", "=", id).executeTakeFirst();
}

export type ColleagueRow = {
  membershipId: Id<"membership">;
  userId: UserId;
  name: string;
  email: string;
  phone: string | null;
  since: Date;
  lastSignedInAt: Date | null;
};

/** Who sells for a stall, the one who opened it first. */
export async function listColleagues(db: Db, unitId: UnitId): Promise<ColleagueRow[]> {
  return db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select([
      "memberships.id as membershipId",
      "users.id as userId",
      "users.name",
      "users.email",
      "users.sign_in_phone as phone",
      "memberships.valid_from as since",
      "users.last_signed_in_at as lastSignedInAt",
    ])
    .where("memberships.unit_id", "=", unitId)
    .where("memberships.role", "=", "seller")
    .where("memberships.valid_to", "is", null)
    .orderBy("memberships.valid_from")
    .orderBy("memberships.id")
    .$castTo<ColleagueRow>()
    .execute();
}

/** Opens an account for somebody who was invited and chooses a password later; false when the address has one. */
export async function insertInvitedUser(
  db: Db,
  user: { id: UserId; name: string; email: string; locale: string; at: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("users")
    .values({
      id: user.id,
      name: user.name,
      email: user.email,
      locale: user.locale,
      created_at: user.at,
      updated_at: user.at,
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
