import type { Db } from "#app/domain/shared/ctx.ts";
import type { UserId } from "#app/domain/shared/ids.ts";

export type SignInStep = { userId: UserId; method: "password" | "phone" };

/** Somebody has proved the first factor and is asked for the second. */
export async function insertSignInStep(
  db: Db,
  step: SignInStep & { tokenDigest: string; at: Date; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto("sign_in_steps")
    .values({
      token_digest: step.tokenDigest,
      user_id: step.userId,
      method: step.method,
      created_at: step.at,
      expires_at: step.expiresAt,
    })
    .execute();
}

export async function findSignInStep(db: Db, tokenDigest: string, at: Date): Promise<SignInStep | undefined> {
  return db
    .selectFrom("sign_in_steps")
    .select(["user_id as userId", "method"])
    .where("token_digest", "=", tokenDigest)
    .where("expires_at", ">", at)
    .$castTo<SignInStep>()
    .executeTakeFirst();
}

/** Takes the step away; false when somebody was quicker. */
export async function deleteSignInStep(db: Db, tokenDigest: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("sign_in_steps")
    .where("token_digest", "=", tokenDigest)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteSignInStepsOf(db: Db, userId: UserId): Promise<void> {
  await db.deleteFrom("sign_in_steps").where("user_id", "=", userId).execute();
}

export async function deleteSignInStepsBefore(db: Db, at: Date): Promise<void> {
  await db.deleteFrom("sign_in_steps").where("expires_at", "<", at).execute();
}
