import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canMovePayment,
  expirePayment,
  isPaid,
  PAYMENT_MOVES,
  PAYMENT_STATES,
  refundOwed,
  settlePayment,
  type Credit,
  type PaymentFacts,
  type PaymentState,
} from "./settle-payment.ts";

const account = { bin: "970436", account: "0123456789" };
const expiresAt = new Date("2026-11-22T03:15:00Z");
const inTime = new Date("2026-11-22T03:14:59Z");
const tooLate = new Date("2026-11-22T03:15:01Z");
const payment: PaymentFacts = { amountVnd: 125_000, receivedVnd: 0, state: "awaiting", expiresAt, account };
const credit = (amountVnd: number, at = inTime): Credit => ({ ...account, amountVnd, at });

describe("one credit", () => {
  test.each([
    ["exact", 125_000, inTime, "matched", "paid"],
    ["a dong less", 124_999, inTime, "short", "short"],
    ["a dong more", 125_001, inTime, "over", "over"],
    ["exact at the last moment", 125_000, expiresAt, "matched", "paid"],
    ["exact and too late", 125_000, tooLate, "late", "late"],
  ] as const)("%s", (_, amountVnd, at, outcome, state) => {
    expect(settlePayment(payment, credit(amountVnd, at))).toEqual({ outcome, state, receivedVnd: amountVnd });
  });

  test("to another account changes nothing", () => {
    const elsewhere = { ...credit(125_000), account: "999" };
    expect(settlePayment(payment, elsewhere)).toEqual({ outcome: "wrong_account", state: "awaiting", receivedVnd: 0 });
    const otherBank = { ...credit(125_000), bin: "970405" };
    expect(settlePayment(payment, otherBank).outcome).toBe("wrong_account");
  });

  test("an account number is compared without case", () => {
    const lettered = { ...payment, account: { bin: "970436", account: "VQR0001abc" } };
    expect(settlePayment(lettered, { ...credit(125_000), account: "VQR0001ABC" }).outcome).toBe("matched");
  });

  test("of nothing is a mistake of ours", () => {
    expect(() => settlePayment(payment, credit(0))).toThrow(RangeError);
  });
});

describe("further credits", () => {
  const after = (state: PaymentState, receivedVnd: number, amountVnd: number, at = inTime) =>
    settlePayment({ ...payment, state, receivedVnd }, credit(amountVnd, at));

  test("the rest of a short payment pays it; more makes it over", () => {
    expect(after("short", 100_000, 25_000)).toEqual({ outcome: "matched", state: "paid", receivedVnd: 125_000 });
    expect(after("short", 100_000, 30_000)).toEqual({ outcome: "over", state: "over", receivedVnd: 130_000 });
    expect(after("short", 100_000, 5_000)).toEqual({ outcome: "short", state: "short", receivedVnd: 105_000 });
    expect(after("short", 100_000, 25_000, tooLate)).toEqual({ outcome: "late", state: "late", receivedVnd: 125_000 });
  });

  test("a second transfer for a paid order is counted and owed back", () => {
    const twice = after("paid", 125_000, 125_000);
    expect(twice).toEqual({ outcome: "duplicate", state: "over", receivedVnd: 250_000 });
    expect(refundOwed({ ...payment, ...twice })).toBe(125_000);
  });

  test("money for an expired order is late, whenever the bank took it", () => {
    expect(after("expired", 0, 125_000)).toEqual({ outcome: "late", state: "late", receivedVnd: 125_000 });
    expect(refundOwed({ ...payment, state: "late", receivedVnd: 125_000 })).toBe(125_000);
  });

  test("money after a refund is owed back again", () => {
    expect(after("refunded", 0, 125_000)).toEqual({ outcome: "duplicate", state: "refund_due", receivedVnd: 125_000 });
  });
});

describe("any number of credits", () => {
  const credits = fc.array(
    fc.record({
      amountVnd: fc.integer({ min: 1, max: 300_000 }),
      at: fc.constantFrom(inTime, expiresAt, tooLate),
      isOurs: fc.boolean(),
    }),
    { maxLength: 8 },
  );

  test("every dong to the account is counted once, and each move is in the table", () => {
    fc.assert(
      fc.property(credits, fc.constantFrom(...PAYMENT_STATES), (list, start) => {
        let current: PaymentFacts = { ...payment, state: start };
        for (const { amountVnd, at, isOurs } of list) {
          const settled = settlePayment(current, { ...credit(amountVnd, at), bin: isOurs ? account.bin : "970405" });
          if (isOurs && settled.state !== current.state)
            expect(canMovePayment(current.state, settled.state)).toBe(true);
          current = { ...current, ...settled };
        }
        const ours = list.filter((c) => c.isOurs).reduce((sum, c) => sum + c.amountVnd, 0);
        expect(current.receivedVnd).toBe(ours);
      }),
    );
  });

  test("in time, the state says how much came, whatever the order of the parts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 130_000 }), { minLength: 1, maxLength: 6 }), (amounts) => {
        const end = amounts.reduce<PaymentFacts>(
          (p, amount) => ({ ...p, ...settlePayment(p, credit(amount)) }),
          payment,
        );
        const total = amounts.reduce((a, b) => a + b, 0);
        expect(isPaid(end.state)).toBe(total >= payment.amountVnd);
        expect(refundOwed(end)).toBe(Math.max(0, total - payment.amountVnd));
      }),
    );
  });
});

describe("table of moves", () => {
  test("every state can be reached from awaiting", () => {
    const reached = new Set<PaymentState>(["awaiting"]);
    for (const state of reached) for (const next of PAYMENT_MOVES[state]) reached.add(next);
    expect([...reached].sort()).toEqual([...PAYMENT_STATES].sort());
  });

  test("expiry: nothing came, or what came is owed back", () => {
    expect(expirePayment("awaiting")).toBe("expired");
    expect(expirePayment("short")).toBe("refund_due");
    for (const state of PAYMENT_STATES) {
      const next = expirePayment(state);
      expect(next === state || canMovePayment(state, next)).toBe(true);
    }
    expect(expirePayment("paid")).toBe("paid");
  });
});
