import type { Role } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { Locale } from "#app/domain/shared/accounts.ts";

export type UserRow = {
  id: UserId;
  name: string;
  email: string;
  phone: string | null;
  /** The phone whose codes sign this person in. */
  signInPhone: string | null;
  locale: Locale;
};

const users = (db: Db) =>
  db
    .selectFrom("users")
    .select(["id", "name", "email", "phone", "sign_in_phone as signInPhone", "locale"])
    .$castTo<UserRow>();

export async function findUser(db: Db, id: UserId): Promise<UserRow | undefined> {
  return users(db).where("id", "=", id).executeTakeFirst();
}

/** Addresses are kept in lower case. */
export async function findUserByEmail(db: Db, email: string): Promise<UserRow | undefined> {
  return users(db).where("email", "=", email).executeTakeFirst();
}

export async function updateUser(
  db: Db,
  id: UserId,
  { name, phone, locale, at }: { name: string; phone: string | null; locale: Locale; at: Date },
): Promise<void> {
  await db.updateTable("users").set({ name, phone, locale, updated_at: at }).where("id", "=", id).execute();
}

/** Gives an account its mail address; false when another account has it. */
export async function setEmail(db: Db, id: UserId, email: string, at: Date): Promise<boolean> {
  const row = await db
    .updateTable("users")
    .set({ email, email_verified: true, updated_at: at })
    .where("id", "=", id)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("users as others").select("others.id").where("others.email", "=", email))),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export type SellerContact = Pick<UserRow, "email" | "name" | "locale"> & { sellerId: SellerId };

/** Everybody who answers for one of the sellers, with the language they chose for mails. */
export async function listContactsOfSellers(db: Db, sellerIds: readonly SellerId[]): Promise<SellerContact[]> {
  if (sellerIds.length === 0) return [];
  return db
    .selectFrom("sellers")
    .innerJoin("memberships", "memberships.unit_id", "sellers.unit_id")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select(["sellers.id as sellerId", "users.email", "users.name", "users.locale"])
    .where("sellers.id", "in", [...new Set(sellerIds)])
    .where("memberships.role", "=", "seller")
    .where("memberships.valid_to", "is", null)
    .orderBy("memberships.id")
    .$castTo<SellerContact>()
    .execute();
}

/** Holds the person's row until the transaction ends, so that two acts on the same person come one after the other. */
export async function lockUser(db: Db, id: UserId): Promise<void> {
  await db.selectFrom("users").select("id").where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
}

/** Everybody who holds a role somewhere today, each once. */
export async function listHoldersOfRole(db: Db, role: Role, at: Date): Promise<UserRow[]> {
  return users(db)
    .where("id", "in", (eb) =>
      eb
        .selectFrom("memberships")
        .select("memberships.user_id")
        .where("memberships.role", "=", role)
        .where("memberships.valid_from", "<=", at)
        .where((or) => or.or([or("memberships.valid_to", "is", null), or("memberships.valid_to", ">", at)])),
    )
    .orderBy("id")
    .execute();
}
