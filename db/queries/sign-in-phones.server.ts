import type { Db } from "#app/domain/shared/ctx.ts";
import type { UserId } from "#app/domain/shared/ids.ts";
import type { Phone } from "#app/domain/shared/phone.ts";

/** The phone that signs in the account of this address. */
export async function findSignInPhone(db: Db, email: string): Promise<Phone | undefined> {
  const row = await db
    .selectFrom("users")
    .select("sign_in_phone as phone")
    .where("email", "=", email)
    .executeTakeFirst();
  return row?.phone ?? undefined;
}

export async function findUserByPhone(db: Db, phone: Phone): Promise<UserId | undefined> {
  const row = await db
    .selectFrom("users")
    .select("id")
    .where("sign_in_phone", "=", phone)
    .$castTo<{ id: UserId }>()
    .executeTakeFirst();
  return row?.id;
}

/** Opens an account known by its phone; false when the phone has one already. */
export async function insertPhoneUser(
  db: Db,
  user: { id: UserId; name: string; email: string; phone: Phone; locale: string; at: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("users")
    .values({
      id: user.id,
      name: user.name,
      email: user.email,
      phone: user.phone,
      sign_in_phone: user.phone,
      locale: user.locale,
      created_at: user.at,
      updated_at: user.at,
    })
    .onConflict((conflict) => conflict.column("sign_in_phone").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets the phone sign this account in, or none when null; false when it signs in another one. */
export async function setSignInPhone(db: Db, userId: UserId, phone: Phone | null, at: Date): Promise<boolean> {
  const row = await db
    .updateTable("users")
    .set({ sign_in_phone: phone, updated_at: at })
    .where("id", "=", userId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("users as others")
            .select("others.id")
            .where("others.sign_in_phone", "=", phone)
            .where("others.id", "!=", userId),
        ),
      ),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
