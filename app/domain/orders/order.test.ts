import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canMoveOrder, checkoutCode, ORDER_MOVES, ORDER_STATES, orderCode, type OrderState } from "./order.ts";

describe("order states", () => {
  test("every state can be reached from placed, and the ends are ends", () => {
    const reached = new Set<OrderState>(["placed"]);
    const queue: OrderState[] = ["placed"];
    for (let state = queue.pop(); state; state = queue.pop()) {
      for (const next of ORDER_MOVES[state]) {
        if (!reached.has(next)) queue.push(next);
        reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...ORDER_STATES].sort());
    for (const end of ["completed", "cancelled", "expired", "returned"] as const) expect(ORDER_MOVES[end]).toEqual([]);
  });

  test("an expired order is never confirmed by late money", () => {
    expect(canMoveOrder("expired", "confirmed")).toBe(false);
  });
});

describe("order codes", () => {
  test("two different orders never share a code", () => {
    const number = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(fc.property(number, number, (a, b) => a === b || orderCode(a) !== orderCode(b)));
  });

  test("a code is DH and nine digits, as the payment memo needs", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => /^DH\d{9}$/.test(orderCode(n))));
  });
});

test("a checkout code keeps all 80 bits: different bytes, different code", () => {
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(checkoutCode(a)).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
      return Buffer.from(a).equals(Buffer.from(b)) || checkoutCode(a) !== checkoutCode(b);
    }),
  );
});
