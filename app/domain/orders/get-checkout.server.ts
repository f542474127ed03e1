import { findCheckout, type CheckoutRow } from "#db/queries/checkouts.server.ts";
import { listCheckoutOrders, type OrderRow } from "#db/queries/order-pages.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { ownerKeys, type Buyer } from "./buyer.ts";
import { checkoutStatus, type CheckoutStatus } from "./checkout-status.ts";

export type CheckoutView = {
  readonly checkout: CheckoutRow;
  readonly status: CheckoutStatus;
  readonly orders: readonly OrderRow[];
};

/** A buyer's own checkout with its orders and payments as they stand. Another's is not found. */
export async function getCheckout(ctx: Ctx, buyer: Buyer, code: string): Promise<CheckoutView> {
  const checkout = await findCheckout(ctx.db, ownerKeys(buyer), code);
  if (!checkout) throw new NotFound();
  const orders = await listCheckoutOrders(ctx.db, checkout.id);
  return { checkout, status: checkoutStatus(orders), orders };
}
