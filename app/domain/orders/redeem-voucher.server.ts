import {
  addVoucherUse,
  countBuyerUses,
  insertVoucherUse,
  lockVoucher,
  type VoucherRow,
} from "#db/queries/vouchers.server.ts";
import { voucherObstacle } from "../promotions/voucher.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { CheckoutId, UserId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";

/**
 * Holds one use of a voucher for a checkout: limits are read again on the locked rows, so two buyers cannot share the last
 * use. Refuses with the limit that is reached. Call it after stock is reserved: locks are taken in that order everywhere.
 */
export async function redeemVoucher(
  tx: TxCtx,
  voucher: VoucherRow,
  use: { checkoutId: CheckoutId; userId: UserId | null; phone: string; amountVnd: number },
): Promise<void> {
  const locked = await lockVoucher(tx.db, voucher.voucherId);
  const buyerUses = await countBuyerUses(tx.db, voucher.voucherId, use);
  const obstacle = voucherObstacle(locked, { buyerUses, amountVnd: use.amountVnd }, tx.now());
  if (obstacle) throw new Refusal(obstacle, { field: "voucher" });
  await insertVoucherUse(tx.db, { id: tx.newId(), voucherId: voucher.voucherId, at: tx.now(), ...use });
  await addVoucherUse(tx.db, locked, { uses: 1, amountVnd: use.amountVnd });
}
