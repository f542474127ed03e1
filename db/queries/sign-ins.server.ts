import type { Db } from "#app/domain/shared/ctx.ts";
import type { UserId } from "#app/domain/shared/ids.ts";

export type SignInRow = { name: string; email: string; suspendedAt: Date | null };

const signIns = (db: Db, userId: UserId) =>
  db.selectFrom("users").select(["name", "email", "suspended_at as suspendedAt"]).where("id", "=", userId);

export async function findSignIn(db: Db, userId: UserId): Promise<SignInRow | undefined> {
  return signIns(db, userId).executeTakeFirst();
}

/** The same with the person's row held, so that a suspension comes wholly before or wholly after. */
export async function lockSignIn(db: Db, userId: UserId): Promise<SignInRow | undefined> {
  return signIns(db, userId).forUpdate().executeTakeFirst();
}

export async function markSignedIn(db: Db, userId: UserId, at: Date): Promise<void> {
  await db.updateTable("users").set({ last_signed_in_at: at }).where("id", "=", userId).execute();
}
