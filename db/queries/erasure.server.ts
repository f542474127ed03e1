import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId, UserId } from "#app/domain/shared/ids.ts";

const OPEN_ORDERS = ["placed", "confirmed", "packed", "handed_over"] as const;
/** A shop in these states is not before the public, and nobody decides about it. */
const CLOSED_SHOPS = ["draft", "struck_off"];

export type EraseFacts = {
  openOrders: number;
  roles: number;
  shops: readonly { sellerId: SellerId; state: string; kind: string }[];
};

/** What still binds a person to the market: orders under way, roles held today, shops acted for. */
export async function getEraseFacts(db: Db, userId: UserId, at: Date): Promise<EraseFacts> {
  const { count: openOrders } = await db
    .selectFrom("orders")
    .innerJoin("checkouts", "checkouts.id", "orders.checkout_id")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("checkouts.user_id", "=", userId)
    .where("orders.state", "in", OPEN_ORDERS)
    .executeTakeFirstOrThrow();
  const held = await db
    .selectFrom("memberships")
    .leftJoin("sellers", (join) =>
      join.onRef("sellers.unit_id", "=", "memberships.unit_id").on("memberships.role", "=", "seller"),
    )
    .select(["memberships.role", "sellers.id as sellerId", "sellers.state", "sellers.kind"])
    .where("memberships.user_id", "=", userId)
    .where("memberships.valid_from", "<=", at)
    .where((eb) => eb.or([eb("memberships.valid_to", "is", null), eb("memberships.valid_to", ">", at)]))
    .execute();
  return {
    openOrders,
    roles: held.filter(({ role }) => role !== "seller").length,
    shops: held.flatMap(({ sellerId, state, kind }) =>
      sellerId === null || state === null || kind === null ? [] : [{ sellerId: sellerId as SellerId, state, kind }],
    ),
  };
}

export const isClosedShop = (state: string): boolean => CLOSED_SHOPS.includes(state);

/** What a person's row says once nobody stands behind it. No such domain will ever exist (RFC 2606, 2). */
const ANONYMOUS = "(đã xoá)";

/**
 * Takes out of the tables of accounts whatever tells who the person was, and every way to sign in. The row stays, because
 * orders and the audit log point to it. Letters already sent to the address go too.
 */
export async function anonymiseUser(db: Db, userId: UserId, at: Date): Promise<void> {
  const { email } = await db.selectFrom("users").select("email").where("id", "=", userId).executeTakeFirstOrThrow();
  await db
    .updateTable("users")
    .set({
      name: ANONYMOUS,
      email: `${userId}@erased.invalid`,
      email_verified: false,
      phone: null,
      sign_in_phone: null,
      image: null,
      two_factor_enabled: false,
      erased_at: at,
      updated_at: at,
    })
    .where("id", "=", userId)
    .execute();
  for (const table of ["credentials", "second_factors", "recovery_codes", "sign_in_steps", "carts"] as const)
    await db.deleteFrom(table).where("user_id", "=", userId).execute();
  await db
    .updateTable("memberships")
    .set({ valid_to: at })
    .where("user_id", "=", userId)
    .where((eb) => eb.or([eb("valid_to", "is", null), eb("valid_to", ">", at)]))
    .execute();
  await db.deleteFrom("mails").where("recipient", "=", email).where("sent_at", "is not", null).execute();
}
