import { lockBuyerOrder, moveOrder, notifyCheckout } from "#db/queries/orders.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { ownerKeys, type Buyer } from "./buyer.ts";
import { canMoveOrder } from "./order.ts";

/** The buyer says that the goods are here; the buyer may look at them first (Law 19/2023 art. 10.1.i). */
export async function receiveOrder(ctx: Ctx, buyer: Buyer, input: { code: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const order = await lockBuyerOrder(tx.db, ownerKeys(buyer), input.code);
    if (!order) throw new NotFound();
    if (!canMoveOrder(order.state, "delivered"))
      throw new Refusal("orders.cannot-receive", { facts: { order: order.code } });
    await moveOrder(tx.db, {
      id: tx.newId(),
      orderId: order.id,
      from: order.state,
      to: "delivered",
      reason: "buyer",
      movedBy: buyer.userId,
      at: tx.now(),
    });
    await recordAudit(tx, {
      action: "order.delivered",
      subjectType: "order",
      subjectId: order.id,
      before: { state: order.state },
      after: { state: "delivered" },
    });
    await notifyCheckout(tx.db, order.checkoutId);
  });
}
