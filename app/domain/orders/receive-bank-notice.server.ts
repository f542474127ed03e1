import { createHash } from "node:crypto";
import {
  findBankAccount,
  findOrderByMemo,
  hasNotice,
  insertNoticeOnce,
  insertRejectedNotice,
  lockPayment,
  updatePayment,
  type LockedPayment,
} from "#db/queries/payments.server.ts";
import { lockOrder, notifyCheckout, type LockedOrder } from "#db/queries/orders.server.ts";
import { findOrderCode } from "../payments/payment-memo.ts";
import { isPaid, settlePayment, type CreditOutcome, type Settlement } from "../payments/settle-payment.ts";
import type { BankCredit, Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { takeRateLimit } from "../shared/take-rate-limit.server.ts";
import { confirmPaidOrder } from "./confirm-paid-order.server.ts";

export type NoticeAnswer = "forged" | "seen" | "unknown_memo" | "unknown_account" | CreditOutcome;

type RawNotice = { readonly body: Uint8Array; readonly signature: string | null; readonly remoteAddress: string };

/**
 * Takes a bank's word of money in. A forged one leaves only a row among the rejected; a true one is kept once by its event
 * id and settles its payment at most once, however often and from however many processes it comes.
 */
export async function receiveBankNotice(ctx: Ctx, raw: RawNotice): Promise<NoticeAnswer> {
  const credit = ctx.bank.verify(raw.body, raw.signature);
  if (!credit) {
    await rejectNotice(ctx, raw);
    return "forged";
  }
  if (await hasNotice(ctx.db, "bank", credit.id)) return "seen";
  return inTransaction(ctx, (tx) => settleCredit(tx, credit));
}

/** Keeps the mark of a forged notice, never its words; a flood of them fills no table. */
async function rejectNotice(ctx: Ctx, raw: RawNotice): Promise<void> {
  const limit = { bucket: "forged-notice", key: raw.remoteAddress, limit: 60, windowSeconds: 3600 };
  ctx.log.warn({ remoteAddress: raw.remoteAddress }, "a bank notice with a wrong signature was rejected");
  if (!(await takeRateLimit(ctx, limit))) return;
  await insertRejectedNotice(ctx.db, {
    id: ctx.newId(),
    provider: "bank",
    reason: raw.signature ? "wrong_signature" : "no_signature",
    body_sha256: createHash("sha256").update(raw.body).digest("hex"),
    remote_address: raw.remoteAddress,
    received_at: ctx.now(),
  });
}

async function settleCredit(tx: TxCtx, credit: BankCredit): Promise<NoticeAnswer> {
  const account = await findBankAccount(tx.db, credit.bin, credit.account);
  const memo = findOrderCode(credit.memo);
  const orderId = memo ? await findOrderByMemo(tx.db, memo) : undefined;
  const order = orderId ? await lockOrder(tx.db, orderId) : undefined;
  const payment = order ? await lockPayment(tx.db, order.id) : undefined;
  const settled = payment
    ? settlePayment({ ...payment, account: { bin: payment.bin ?? "", account: payment.account ?? "" } }, credit)
    : undefined;
  const outcome = settled?.outcome ?? (account ? "unknown_memo" : "unknown_account");
  const isNew = await insertNoticeOnce(tx.db, {
    id: tx.newId(),
    provider: "bank",
    provider_event_id: credit.id,
    payment_id: payment?.id ?? null,
    bank_account_id: account?.id ?? null,
    seller_id: account?.sellerId ?? payment?.sellerId ?? null,
    amount_vnd: credit.amountVnd,
    memo: credit.memo,
    credited_at: credit.at,
    received_at: tx.now(),
    outcome,
    body: JSON.stringify(credit),
  });
  if (!isNew) return "seen";
  if (order && payment && settled) await applySettlement(tx, order, payment, settled);
  await recordAudit(tx, {
    action: "payment.notice",
    subjectType: "payment",
    subjectId: payment?.id ?? credit.id,
    before: payment ? { state: payment.state, receivedVnd: payment.receivedVnd } : null,
    after: { outcome, ...(settled ? { state: settled.state, receivedVnd: settled.receivedVnd } : {}) },
  });
  return outcome;
}

/** Writes what the credit did; the first full payment confirms the order. Open pages of the buyer hear of it at commit. */
async function applySettlement(
  tx: TxCtx,
  order: LockedOrder,
  payment: LockedPayment,
  { state, receivedVnd }: Settlement,
): Promise<void> {
  if (receivedVnd === payment.receivedVnd) return;
  const isFirstFull = isPaid(state) && !isPaid(payment.state);
  await updatePayment(tx.db, payment.id, { state, receivedVnd, paidAt: isFirstFull ? tx.now() : null });
  if (isFirstFull && order.state === "placed") await confirmPaidOrder(tx, order);
  await notifyCheckout(tx.db, order.checkoutId);
}
