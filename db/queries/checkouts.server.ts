import type { Insertable } from "kysely";
import type { DB } from "#db/schema.generated.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CheckoutId, UserId } from "#app/domain/shared/ids.ts";

/** Inserts a checkout unless this owner's key was used already; answers whether it is new. */
export async function insertCheckoutOnce(db: Db, row: Insertable<DB["checkouts"]>): Promise<boolean> {
  const written = await db
    .insertInto("checkouts")
    .values(row)
    .onConflict((oc) => oc.columns(["owner_key", "idempotency_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return written !== undefined;
}

export async function findCheckoutByKey(
  db: Db,
  ownerKeys: readonly string[],
  idempotencyKey: string,
): Promise<{ code: string; requestHash: string } | undefined> {
  return db
    .selectFrom("checkouts")
    .select(["code", "request_hash as requestHash"])
    .where("owner_key", "in", [...ownerKeys])
    .where("idempotency_key", "=", idempotencyKey)
    .executeTakeFirst();
}

export type CheckoutRow = {
  readonly id: CheckoutId;
  readonly code: string;
  readonly buyerName: string;
  readonly buyerPhone: string;
  readonly buyerEmail: string | null;
  readonly address: string | null;
  readonly commune: string | null;
  readonly delivery: "ship" | "pickup";
  readonly method: "vietqr" | "vnpay" | "stripe" | "cod";
  readonly note: string | null;
  readonly locale: "vi" | "en";
  readonly itemsVnd: number;
  readonly shippingVnd: number;
  readonly discountVnd: number;
  readonly totalVnd: number;
  readonly placedAt: Date;
  readonly expiresAt: Date;
};

/** A checkout of one of these owners (account or browser), else undefined: guessing a code opens nothing. */
export async function findCheckout(
  db: Db,
  ownerKeys: readonly string[],
  code: string,
): Promise<CheckoutRow | undefined> {
  if (ownerKeys.length === 0) return undefined;
  return (await db
    .selectFrom("checkouts")
    .leftJoin("communes", "communes.code", "checkouts.commune_code")
    .where("checkouts.code", "=", code)
    .where("checkouts.owner_key", "in", [...ownerKeys])
    .select([
      "checkouts.id",
      "checkouts.code",
      "checkouts.buyer_name as buyerName",
      "checkouts.buyer_phone as buyerPhone",
      "checkouts.buyer_email as buyerEmail",
      "checkouts.address",
      "communes.full_name as commune",
      "checkouts.delivery",
      "checkouts.method",
      "checkouts.note",
      "checkouts.locale",
      "checkouts.items_vnd as itemsVnd",
      "checkouts.shipping_vnd as shippingVnd",
      "checkouts.discount_vnd as discountVnd",
      "checkouts.total_vnd as totalVnd",
      "checkouts.placed_at as placedAt",
      "checkouts.expires_at as expiresAt",
    ])
    .executeTakeFirst()) as CheckoutRow | undefined;
}

/** Gives a browser's checkouts to the account that signed in there. */
export async function adoptCheckouts(db: Db, guestKey: string, userId: UserId, userKey: string): Promise<void> {
  await db
    .updateTable("checkouts")
    .set({ owner_key: userKey, user_id: userId })
    .where("owner_key", "=", guestKey)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("checkouts as other")
            .select("other.id")
            .where("other.owner_key", "=", userKey)
            .whereRef("other.idempotency_key", "=", "checkouts.idempotency_key"),
        ),
      ),
    )
    .execute();
}

/** The newest address a signed-in buyer gave, to fill the form once and never ask again. */
export async function findLastBuyer(db: Db, userId: UserId) {
  return db
    .selectFrom("checkouts")
    .leftJoin("communes", "communes.code", "checkouts.commune_code")
    .where("checkouts.user_id", "=", userId)
    .orderBy("checkouts.placed_at", "desc")
    .orderBy("checkouts.id", "desc")
    .limit(1)
    .select([
      "checkouts.buyer_name as name",
      "checkouts.buyer_phone as phone",
      "checkouts.buyer_email as email",
      "communes.full_name as ward",
      "checkouts.address",
      "checkouts.delivery",
    ])
    .executeTakeFirst();
}
