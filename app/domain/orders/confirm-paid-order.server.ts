import { moveOrder, type LockedOrder } from "#db/queries/orders.server.ts";
import { addVoucherUse, findVoucherUse, lockVoucher, updateVoucherUse } from "#db/queries/vouchers.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { mailOrderPaid } from "./order-mails.server.ts";

/** A placed order whose money came confirms itself, for its goods are in stock; its checkout's voucher use counts from now. */
export async function confirmPaidOrder(tx: TxCtx, order: LockedOrder): Promise<void> {
  const at = tx.now();
  await moveOrder(tx.db, {
    id: tx.newId(),
    orderId: order.id,
    from: order.state,
    to: "confirmed",
    reason: "paid",
    movedBy: null,
    at,
  });
  const use = await findVoucherUse(tx.db, order.checkoutId);
  if (use?.state === "reserved") {
    await lockVoucher(tx.db, use.voucherId);
    await updateVoucherUse(tx.db, use.id, { amountVnd: use.amountVnd, state: "counted", at });
  }
  await mailOrderPaid(tx, order);
}

/**
 * Gives back an ended order's share of the discount: the campaign gets its money, the buyer the use when no order of the
 * checkout stands any more. The orders that stand keep their price.
 */
export async function returnVoucherShare(tx: TxCtx, order: LockedOrder): Promise<void> {
  if (order.discountVnd === 0) return;
  const found = await findVoucherUse(tx.db, order.checkoutId);
  if (!found) return;
  const locked = await lockVoucher(tx.db, found.voucherId);
  const use = (await findVoucherUse(tx.db, order.checkoutId)) ?? found;
  const amountVnd = use.amountVnd - order.discountVnd;
  const isReleased = amountVnd === 0 && use.state === "reserved";
  await updateVoucherUse(tx.db, use.id, { amountVnd, state: isReleased ? "released" : use.state, at: tx.now() });
  await addVoucherUse(tx.db, locked, { uses: isReleased ? -1 : 0, amountVnd: -order.discountVnd });
}
