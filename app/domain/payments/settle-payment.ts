import type { Vnd } from "../shared/money.ts";

export const PAYMENT_STATES = [
  "awaiting",
  "paid",
  "short",
  "over",
  "late",
  "expired",
  "refund_due",
  "refunded",
] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

export const PAYMENT_MOVES = {
  awaiting: ["paid", "short", "over", "expired"],
  short: ["paid", "short", "over", "refund_due"],
  paid: ["over", "refund_due"],
  over: ["over", "refunded"],
  expired: ["late"],
  late: ["late", "refunded"],
  refund_due: ["refund_due", "refunded"],
  refunded: ["late"],
} as const satisfies Record<PaymentState, readonly PaymentState[]>;

export type NoticeOutcome =
  | "matched"
  | "short"
  | "over"
  | "late"
  | "duplicate"
  | "unknown_memo"
  | "unknown_account"
  | "wrong_account";

type Payment = {
  readonly state: PaymentState;
  readonly amountVnd: Vnd;
  readonly receivedVnd: Vnd;
  readonly accountId: string | null;
};
type Credit = { readonly amountVnd: Vnd; readonly accountId: string | null };
type Settled = { readonly outcome: NoticeOutcome; readonly change?: { state: PaymentState; receivedVnd: Vnd } };

/**
 * What one new credit does to a payment. Money is always counted: what is too much, too late or twice stays visible as the
 * seller's debt and never pays a second order. A credit into another account changes nothing here.
 */
export function settlePayment(payment: Payment, credit: Credit): Settled {
  if (credit.accountId === null || credit.accountId !== payment.accountId) return { outcome: "wrong_account" };
  const receivedVnd = payment.receivedVnd + credit.amountVnd;
  const to = (outcome: NoticeOutcome, state: PaymentState): Settled => ({ outcome, change: { state, receivedVnd } });
  switch (payment.state) {
    case "awaiting":
    case "short":
      if (receivedVnd < payment.amountVnd) return to("short", "short");
      return receivedVnd === payment.amountVnd ? to("matched", "paid") : to("over", "over");
    case "paid":
    case "over":
      return to("duplicate", "over");
    case "refund_due":
      return to("late", "refund_due");
    case "expired":
    case "late":
    case "refunded":
      return to("late", "late");
  }
}

/** Money the seller owes the buyer for a payment in whole dong: what came beyond the price, or all of it when no goods go. */
export function refundDueVnd(payment: Payment): Vnd {
  if (payment.state === "over") return payment.receivedVnd - payment.amountVnd;
  return payment.state === "late" || payment.state === "refund_due" ? payment.receivedVnd : 0;
}
