import type { Locale } from "#app/domain/shared/accounts.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { UserId } from "#app/domain/shared/ids.ts";

export type Member = {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
};

/** People who belong to any unit at a moment, each once, in id order. */
export function listMembersAfter(
  db: Db,
  after: UserId | null,
  { at, limit }: { at: Date; limit: number },
): Promise<Member[]> {
  return db
    .selectFrom("users")
    .select(["id", "email", "name", "locale"])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("memberships")
          .select("memberships.id")
          .whereRef("memberships.user_id", "=", "users.id")
          .where("memberships.valid_from", "<=", at)
          .where((eb) => eb.or([eb("memberships.valid_to", "is", null), eb("memberships.valid_to", ">", at)])),
      ),
    )
    .$if(after !== null, (query) => query.where("id", ">", after ?? ""))
    .orderBy("id")
    .limit(limit)
    .$castTo<Member>()
    .execute();
}
