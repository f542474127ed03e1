import { expect, test } from "vitest";
import { checkoutStatus } from "./checkout-status.ts";

const order = {
  waiting: { state: "placed", paymentState: "awaiting" },
  paid: { state: "confirmed", paymentState: "paid" },
  over: { state: "packed", paymentState: "over" },
  expired: { state: "expired", paymentState: "expired" },
  cancelled: { state: "cancelled", paymentState: "expired" },
} as const;

test.each([
  [["waiting", "waiting"], "open"],
  [["waiting", "paid"], "partly_paid"],
  [["paid", "over"], "paid"],
  [["paid", "expired"], "paid"],
  [["expired", "cancelled"], "expired"],
  [["cancelled"], "cancelled"],
] as const)("orders %j make a checkout %s", (names, status) => {
  expect(checkoutStatus(names.map((n) => order[n]))).toBe(status);
});
