import { expect, test } from "vitest";
import { normaliseVoucherCode, voucherObstacle, type VoucherLimits } from "./voucher.ts";

const at = new Date("2026-11-22T05:00:00Z");
const voucher: VoucherLimits = {
  state: "running",
  startsAt: new Date("2026-11-01T00:00:00Z"),
  endsAt: new Date("2026-12-01T00:00:00Z"),
  useLimit: 5,
  uses: 4,
  perBuyerLimit: 1,
  budgetVnd: 100_000,
  committedVnd: 90_000,
};
const buyer = { buyerUses: 0, amountVnd: 10_000 };

test("a voucher within all its limits can be used, up to the last dong of its budget", () => {
  expect(voucherObstacle(voucher, buyer, at)).toBeUndefined();
});

test.each([
  ["promotions.not-started", { startsAt: new Date("2026-11-23T00:00:00Z") }, buyer],
  ["promotions.ended", { endsAt: at }, buyer],
  ["promotions.ended", { state: "ended" as const }, buyer],
  ["promotions.used-up", { uses: 5 }, buyer],
  ["promotions.already-used", {}, { ...buyer, buyerUses: 1 }],
  ["promotions.budget-spent", {}, { ...buyer, amountVnd: 10_001 }],
])("%s is named", (code, over, who) => {
  expect(voucherObstacle({ ...voucher, ...over }, who, at)).toBe(code);
});

test("a code typed with spaces and small letters is the same code", () => {
  expect(normaliseVoucherCode(" cho lanh 10 ")).toBe("CHOLANH10");
});
