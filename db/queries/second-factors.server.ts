import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { UserId } from "#app/domain/shared/ids.ts";

export type SecondFactorRow = {
  sealedSecret: string;
  isPublic: boolean;
  confirmedAt: Date | null;
  lockedUntil: Date | null;
  createdAt: Date;
};

export async function findSecondFactor(db: Db, userId: UserId): Promise<SecondFactorRow | undefined> {
  return db
    .selectFrom("second_factors")
    .select([
      "sealed_secret as sealedSecret",
      "is_public as isPublic",
      "confirmed_at as confirmedAt",
      "locked_until as lockedUntil",
      "created_at as createdAt",
    ])
    .where("user_id", "=", userId)
    .executeTakeFirst();
}

/** Puts a secret in place of one that was never confirmed; false when the person has a confirmed one. */
export async function upsertUnconfirmedFactor(
  db: Db,
  { userId, sealedSecret, isPublic, at }: { userId: UserId; sealedSecret: string; isPublic: boolean; at: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("second_factors")
    .values({ user_id: userId, sealed_secret: sealedSecret, is_public: isPublic, created_at: at })
    .onConflict((conflict) =>
      conflict
        .column("user_id")
        .doUpdateSet({ sealed_secret: sealedSecret, is_public: isPublic, created_at: at, failures: 0, last_step: null })
        .where("second_factors.confirmed_at", "is", null),
    )
    .returning("user_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Confirms it with the code of this step; false when it is confirmed already or is not there. */
export async function confirmFactor(
  db: Db,
  { userId, step, at }: { userId: UserId; step: number; at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable("second_factors")
    .set({ confirmed_at: at, last_step: step, failures: 0, locked_until: null })
    .where("user_id", "=", userId)
    .where("confirmed_at", "is", null)
    .returning("user_id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Spends the code of a step: false when that step or a later one was spent before, or while the factor is locked. Of two
 * at once one wins, because the row is locked by the first. A public secret protects nothing, so its codes may be reused.
 */
export async function spendStep(
  db: Db,
  { userId, step, at }: { userId: UserId; step: number; at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable("second_factors")
    .set({ last_step: step, failures: 0, locked_until: null })
    .where("user_id", "=", userId)
    .where("confirmed_at", "is not", null)
    .where((eb) => eb.or([eb("last_step", "is", null), eb("last_step", "<", step), eb("is_public", "=", true)]))
    .where((eb) => eb.or([eb("locked_until", "is", null), eb("locked_until", "<=", at)]))
    .returning("user_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Counts a wrong code; the last one allowed locks the factor and starts the count anew. */
export async function countFactorFailure(
  db: Db,
  { userId, allowed, lockUntil }: { userId: UserId; allowed: number; lockUntil: Date },
): Promise<{ isLocked: boolean }> {
  const row = await db
    .updateTable("second_factors")
    .set({
      failures: sql<number>`case when failures + 1 >= ${allowed} then 0 else failures + 1 end`,
      locked_until: sql<Date | null>`case when failures + 1 >= ${allowed} then ${lockUntil}::timestamptz else locked_until end`,
    })
    .where("user_id", "=", userId)
    .returning("failures")
    .executeTakeFirst();
  return { isLocked: row?.failures === 0 };
}

export async function deleteSecondFactor(db: Db, userId: UserId): Promise<boolean> {
  const row = await db
    .deleteFrom("second_factors")
    .where("user_id", "=", userId)
    .returning("user_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts new recovery codes in the place of all old ones. */
export async function replaceRecoveryCodes(
  db: Db,
  userId: UserId,
  codes: readonly { id: string; digest: string }[],
  at: Date,
): Promise<void> {
  await db.deleteFrom("recovery_codes").where("user_id", "=", userId).execute();
  if (codes.length === 0) return;
  await db
    .insertInto("recovery_codes")
    .values(codes.map(({ id, digest }) => ({ id, user_id: userId, digest, created_at: at })))
    .execute();
}

/** Spends a recovery code, once; while the factor is locked none is taken. */
export async function spendRecoveryCode(
  db: Db,
  { userId, digest, at }: { userId: UserId; digest: string; at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable("recovery_codes")
    .from("second_factors")
    .set({ spent_at: at })
    .whereRef("second_factors.user_id", "=", "recovery_codes.user_id")
    .where("recovery_codes.user_id", "=", userId)
    .where("recovery_codes.digest", "=", digest)
    .where("recovery_codes.spent_at", "is", null)
    .where("second_factors.confirmed_at", "is not", null)
    .where((eb) => eb.or([eb("second_factors.locked_until", "is", null), eb("second_factors.locked_until", "<=", at)]))
    .returning("recovery_codes.id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function countRecoveryCodes(db: Db, userId: UserId): Promise<number> {
  const { left } = await db
    .selectFrom("recovery_codes")
    .select(sql<number>`count(*)::int`.as("left"))
    .where("user_id", "=", userId)
    .where("spent_at", "is", null)
    .executeTakeFirstOrThrow();
  return left;
}

/** The officials whose secret is public, for the demo's page of current codes. */
export async function listPublicFactors(
  db: Db,
): Promise<{ userId: UserId; name: string; email: string; sealedSecret: string }[]> {
  return db
    .selectFrom("second_factors")
    .innerJoin("users", "users.id", "second_factors.user_id")
    .select(["users.id as userId", "users.name", "users.email", "second_factors.sealed_secret as sealedSecret"])
    .where("second_factors.is_public", "=", true)
    .orderBy("users.email")
    .$castTo<{ userId: UserId; name: string; email: string; sealedSecret: string }>()
    .execute();
}
