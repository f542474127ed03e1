import { isPaid, type PaymentState } from "../payments/settle-payment.ts";
import type { OrderState } from "./order.ts";

export type CheckoutStatus = "open" | "partly_paid" | "paid" | "expired" | "cancelled";

const isEnded = (state: OrderState): boolean => state === "expired" || state === "cancelled";

/** A checkout's word, told from its orders and never stored: they live alone, so one may expire while another is paid. */
export function checkoutStatus(orders: readonly { state: OrderState; paymentState: PaymentState }[]): CheckoutStatus {
  const paid = orders.filter((o) => isPaid(o.paymentState)).length;
  const waiting = orders.filter((o) => !isPaid(o.paymentState) && !isEnded(o.state)).length;
  if (waiting > 0) return paid > 0 ? "partly_paid" : "open";
  if (paid > 0) return "paid";
  return orders.every((o) => o.state === "cancelled") ? "cancelled" : "expired";
}
