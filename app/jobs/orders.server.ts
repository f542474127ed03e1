import { z } from "zod";
import { expireOrders } from "#app/domain/orders/expire-orders.server.ts";
import { defineJob } from "./define-job.ts";

/** Queued with each checkout for the end of its payment time. */
export const expireCheckoutJob = defineJob(
  "orders.expire-checkout",
  z.object({ checkoutId: z.string().uuid() }),
  expireOrders,
);

/** Every minute, for whatever the job of a checkout missed. */
export const expireOrdersJob = defineJob("orders.expire-orders", z.object({}), expireOrders, { cron: "* * * * *" });
