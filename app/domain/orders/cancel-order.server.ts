import { lockBuyerOrder } from "#db/queries/orders.server.ts";
import { lockPayment } from "#db/queries/payments.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { ownerKeys, type Buyer } from "./buyer.ts";
import { endUnpaidOrder } from "./end-unpaid-order.server.ts";

/** A buyer gives up an order not yet paid; stock and discount share return at once. A paid one is refused with the way to go. */
export async function cancelOrder(ctx: Ctx, buyer: Buyer, input: { code: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const order = await lockBuyerOrder(tx.db, ownerKeys(buyer), input.code);
    if (!order) throw new NotFound();
    if (order.state !== "placed") throw new Refusal("orders.cannot-cancel", { facts: { order: order.code } });
    const payment = await lockPayment(tx.db, order.id);
    if (payment.receivedVnd > 0) throw new Refusal("orders.money-on-the-way", { facts: { order: order.code } });
    await endUnpaidOrder(tx, order, "cancelled", "buyer", buyer.userId);
  });
}
