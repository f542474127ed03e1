import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { Phone } from "#app/domain/shared/phone.ts";

/** What a code is for; a code of one purpose is good for no other. */
export type CodePurpose = "sign_in" | "confirm_phone";

export async function insertOneTimeCode(
  db: Db,
  code: {
    handleDigest: string;
    purpose: CodePurpose;
    phone: Phone;
    codeDigest: string;
    at: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await db
    .insertInto("one_time_codes")
    .values({
      handle_digest: code.handleDigest,
      purpose: code.purpose,
      phone: code.phone,
      code_digest: code.codeDigest,
      expires_at: code.expiresAt,
      created_at: code.at,
    })
    .execute();
}

type Given = { handleDigest: string; purpose: CodePurpose; at: Date };

/** The phone a code of this browser went to, while it can still be given. */
export async function findCodePhone(db: Db, { handleDigest, purpose, at }: Given): Promise<Phone | undefined> {
  const row = await db
    .selectFrom("one_time_codes")
    .select("phone")
    .where("handle_digest", "=", handleDigest)
    .where("purpose", "=", purpose)
    .where("spent_at", "is", null)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  return row?.phone;
}

/**
 * Tries a code in one statement: the row is held while it counts, so that of two tries with the right code one wins, and
 * nobody tries more often than `allowed`. Undefined when there is nothing left to try.
 */
export async function tryOneTimeCode(
  db: Db,
  { handleDigest, purpose, codeDigest, allowed, at }: Given & { codeDigest: string; allowed: number },
): Promise<{ isRight: boolean; phone: Phone } | undefined> {
  return db
    .updateTable("one_time_codes")
    .set({
      tries: sql<number>`tries + 1`,
      spent_at: sql<Date | null>`case when code_digest = ${codeDigest} then ${at}::timestamptz end`,
    })
    .where("handle_digest", "=", handleDigest)
    .where("purpose", "=", purpose)
    .where("spent_at", "is", null)
    .where("expires_at", ">", at)
    .where("tries", "<", allowed)
    .returning([sql<boolean>`spent_at is not null`.as("isRight"), "phone"])
    .executeTakeFirst();
}

export async function deleteCodesBefore(db: Db, at: Date): Promise<void> {
  await db.deleteFrom("one_time_codes").where("expires_at", "<", at).execute();
}
