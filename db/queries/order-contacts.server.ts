import type { Db } from "#app/domain/shared/ctx.ts";
import type { OrderId } from "#app/domain/shared/ids.ts";

export type OrderContact = {
  readonly buyerName: string;
  readonly buyerEmail: string | null;
  readonly locale: "vi" | "en";
  readonly sellerName: string;
  readonly sellerEmail: string;
};

/** Whom to write to about an order, and in which language the buyer ordered. */
export async function findOrderContact(db: Db, orderId: OrderId): Promise<OrderContact> {
  return (await db
    .selectFrom("orders")
    .innerJoin("checkouts", "checkouts.id", "orders.checkout_id")
    .innerJoin("sellers", "sellers.id", "orders.seller_id")
    .where("orders.id", "=", orderId)
    .select([
      "checkouts.buyer_name as buyerName",
      "checkouts.buyer_email as buyerEmail",
      "checkouts.locale",
      "sellers.display_name as sellerName",
      "sellers.email as sellerEmail",
    ])
    .executeTakeFirstOrThrow()) as OrderContact;
}
