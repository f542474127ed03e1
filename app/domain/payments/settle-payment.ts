import { isVnd, type Vnd } from "../shared/money.ts";

/** What a payment can be; the words of screens, database and API. */
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

/**
 * Every move there is. Short money waits for its rest until the payment expires, then it is owed back; money that comes
 * again after all was paid makes it over; money for an expired payment makes it late.
 */
export const PAYMENT_MOVES = {
  awaiting: ["paid", "short", "over", "late", "expired"],
  short: ["short", "paid", "over", "late", "refund_due"],
  paid: ["over", "refund_due"],
  over: ["over", "paid", "refund_due"],
  late: ["late", "refund_due"],
  expired: ["late"],
  refund_due: ["refund_due", "refunded"],
  refunded: ["refund_due"],
} as const satisfies Record<PaymentState, readonly PaymentState[]>;

export const canMovePayment = (from: PaymentState, to: PaymentState): boolean =>
  PAYMENT_MOVES[from].some((state) => state === to);

/** The buyer has paid all of it; with `over` the excess is owed back. */
export const isPaid = (state: PaymentState): boolean => state === "paid" || state === "over";

export type Account = { readonly bin: string; readonly account: string };
export type PaymentFacts = {
  readonly amountVnd: Vnd;
  readonly receivedVnd: Vnd;
  readonly state: PaymentState;
  readonly expiresAt: Date;
  readonly account: Account;
};
export type Credit = Account & { readonly amountVnd: Vnd; readonly at: Date };

export type CreditOutcome = "matched" | "short" | "over" | "late" | "duplicate" | "wrong_account";
export type Settlement = {
  readonly outcome: CreditOutcome;
  readonly state: PaymentState;
  readonly receivedVnd: Vnd;
};

/**
 * What one credit does to a payment. Answers for every state and every credit; money is always counted, never lost, and
 * only a credit to the payment's own account changes it. The caller keeps one notice from being settled twice.
 */
export function settlePayment(payment: PaymentFacts, credit: Credit): Settlement {
  if (!isVnd(credit.amountVnd) || credit.amountVnd <= 0) throw new RangeError("a credit is whole dong above 0");
  const { amountVnd, state } = payment;
  if (!isSameAccount(payment.account, credit)) {
    return { outcome: "wrong_account", state, receivedVnd: payment.receivedVnd };
  }
  const receivedVnd = payment.receivedVnd + credit.amountVnd;
  switch (state) {
    case "awaiting":
    case "short":
      if (credit.at > payment.expiresAt) return { outcome: "late", state: "late", receivedVnd };
      if (receivedVnd < amountVnd) return { outcome: "short", state: "short", receivedVnd };
      if (receivedVnd > amountVnd) return { outcome: "over", state: "over", receivedVnd };
      return { outcome: "matched", state: "paid", receivedVnd };
    case "paid":
    case "over":
      return { outcome: "duplicate", state: "over", receivedVnd };
    case "expired":
    case "late":
      return { outcome: "late", state: "late", receivedVnd };
    case "refund_due":
    case "refunded":
      return { outcome: "duplicate", state: "refund_due", receivedVnd };
  }
}

/** What a payment becomes when its time is up: nothing came and it expires, or what came is owed back. Others stay. */
export function expirePayment(state: PaymentState): PaymentState {
  if (state === "awaiting") return "expired";
  return state === "short" ? "refund_due" : state;
}

/** Whole dong that the seller owes back to the buyer, as far as this payment says. */
export function refundOwed({
  state,
  amountVnd,
  receivedVnd,
}: Pick<PaymentFacts, "state" | "amountVnd" | "receivedVnd">): Vnd {
  if (state === "over") return receivedVnd - amountVnd;
  return state === "late" || state === "refund_due" ? receivedVnd : 0;
}

const isSameAccount = (a: Account, b: Account): boolean =>
  a.bin === b.bin && a.account.toUpperCase() === b.account.toUpperCase();
