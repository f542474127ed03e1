import fc from "fast-check";
import { expect, test } from "vitest";
import { PAYMENT_MOVES, refundDueVnd, settlePayment, type PaymentState } from "./settle-payment.ts";

const payment = { state: "awaiting" as PaymentState, amountVnd: 50_000, receivedVnd: 0, accountId: "a" };
const credit = (amountVnd: number, accountId: string | null = "a") => ({ amountVnd, accountId });

test.each([
  ["the exact amount pays", "awaiting", 0, 50_000, "matched", "paid"],
  ["too little waits for the rest", "awaiting", 0, 49_999, "short", "short"],
  ["the rest pays", "short", 20_000, 30_000, "matched", "paid"],
  ["too much pays, the rest is owed back", "awaiting", 0, 60_000, "over", "over"],
  ["paid twice is owed back", "paid", 50_000, 50_000, "duplicate", "over"],
  ["money for an expired order is late, never a second order", "expired", 0, 50_000, "late", "late"],
  ["more for an order already owed back", "refund_due", 10_000, 40_000, "late", "refund_due"],
] as const)("%s", (_words, state, receivedVnd, amountVnd, outcome, next) => {
  expect(settlePayment({ ...payment, state, receivedVnd }, credit(amountVnd))).toEqual({
    outcome,
    change: { state: next, receivedVnd: receivedVnd + amountVnd },
  });
});

test("a credit into another account changes nothing", () => {
  expect(settlePayment(payment, credit(50_000, "b"))).toEqual({ outcome: "wrong_account" });
  expect(settlePayment({ ...payment, accountId: null }, credit(50_000, null))).toEqual({ outcome: "wrong_account" });
});

test("whatever credits come, each move is allowed, no dong is lost, and the debt is what came beyond the price", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 80_000 }), { maxLength: 6 }), fc.boolean(), (amounts, expires) => {
      let now = { ...payment, state: (expires ? "expired" : "awaiting") as PaymentState };
      for (const amount of amounts) {
        const { change } = settlePayment(now, credit(amount));
        expect(change).toBeDefined();
        if (!change) return;
        if (change.state !== now.state) expect(PAYMENT_MOVES[now.state]).toContain(change.state);
        now = { ...now, ...change };
      }
      const total = amounts.reduce((a, b) => a + b, 0);
      expect(now.receivedVnd).toBe(total);
      if (expires) expect(refundDueVnd(now)).toBe(total);
      else expect(refundDueVnd(now)).toBe(Math.max(0, total - 50_000));
    }),
  );
});
