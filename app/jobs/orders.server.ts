import { z } from "zod";
import { expireOrders } from "#app/domain/orders/expire-orders.server.ts";
import { recordOldSales } from "#app/domain/orders/record-old-sales.server.ts";
import { defineJob } from "./define-job.ts";

/** Queued with each checkout for the end of its payment time. */
export const expireCheckoutJob = defineJob(
  "orders.expire-checkout",
  z.object({ checkoutId: z.string().uuid() }),
  expireOrders,
);

/** Every minute, for whatever the job of a checkout missed. */
export const expireOrdersJob = defineJob("orders.expire-orders", z.object({}), expireOrders, { cron: "* * * * *" });

/** Every minute, so soon after a start: orders packed before sales were events get theirs. Afterwards it finds none. */
export const recordOldSalesJob = defineJob("orders.record-old-sales", z.object({}), recordOldSales, {
  cron: "* * * * *",
});
