import { listOrderStockLines, moveOrder, notifyCheckout, type LockedOrder } from "#db/queries/orders.server.ts";
import { lockPayment, updatePayment } from "#db/queries/payments.server.ts";
import { releaseStock } from "../listings/release-stock.server.ts";
import { expirePayment } from "../payments/settle-payment.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { returnVoucherShare } from "./confirm-paid-order.server.ts";

/**
 * Ends a locked, unpaid order: stock goes back to the shop, its discount share to the campaign, and money that came short
 * becomes the seller's debt. Other orders of the checkout live on.
 */
export async function endUnpaidOrder(
  tx: TxCtx,
  order: LockedOrder,
  to: "expired" | "cancelled",
  reason: string,
  movedBy: UserId | null,
): Promise<void> {
  const payment = await lockPayment(tx.db, order.id);
  await moveOrder(tx.db, { id: tx.newId(), orderId: order.id, from: order.state, to, reason, movedBy, at: tx.now() });
  await releaseStock(tx, await listOrderStockLines(tx.db, order.id));
  await returnVoucherShare(tx, order);
  await updatePayment(tx.db, payment.id, {
    state: expirePayment(payment.state),
    receivedVnd: payment.receivedVnd,
    paidAt: null,
  });
  await recordAudit(tx, {
    action: `order.${to}`,
    subjectType: "order",
    subjectId: order.id,
    before: { state: order.state },
    after: { state: to, reason },
  });
  await notifyCheckout(tx.db, order.checkoutId);
}
