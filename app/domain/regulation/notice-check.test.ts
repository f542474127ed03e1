import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startOfDay } from "../shared/clock.ts";
import { checkNotice, earliestRestrictionDay } from "./notice-check.ts";

const noticeAt = new Date("2026-11-28T03:00:00Z");
const facts = (effectiveAt: string, changes: object = {}) => ({
  restrictsSeller: true,
  reason: "Bán hàng giả",
  noticeAt,
  effectiveAt: new Date(effectiveAt),
  orderReceivedAt: null,
  ...changes,
});

describe("SEL-09, Law 122/2025/QH15 art. 17.2.g", () => {
  test("a restriction waits five full days", () => {
    expect(checkNotice(facts("2026-12-03T03:00:00Z"))).toBeUndefined();
    expect(checkNotice(facts("2026-12-03T02:59:59Z"))).toEqual({ problem: "too-early", earliestOn: "2026-12-04" });
  });

  test("an authority's order is carried out at once, within twenty-four hours of its receipt (Decree 248/2026, art. 18)", () => {
    const orderReceivedAt = new Date("2026-11-27T03:00:00Z");
    expect(checkNotice(facts("2026-11-28T03:00:00Z", { orderReceivedAt }))).toBeUndefined();
    expect(checkNotice(facts("2026-11-28T03:00:01Z", { orderReceivedAt }))).toEqual({
      problem: "late-for-order",
      dueAt: new Date("2026-11-28T03:00:00Z"),
    });
  });

  test("a reminder needs no waiting; a restriction needs its reason", () => {
    expect(checkNotice(facts("2026-11-28T03:00:00Z", { restrictsSeller: false }))).toBeUndefined();
    expect(checkNotice(facts("2026-12-20T03:00:00Z", { reason: " " }))).toEqual({ problem: "reason-missing" });
  });

  test("the earliest day is always enough, and the day before it never is", () => {
    const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2036-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (at) => {
        const start = startOfDay(earliestRestrictionDay(at));
        const check = (effectiveAt: Date) => checkNotice({ ...facts("2026-12-01"), noticeAt: at, effectiveAt });
        expect(check(start)).toBeUndefined();
        expect(check(new Date(start.getTime() - 86_400_000))).toMatchObject({ problem: "too-early" });
      }),
    );
  });
});
