import { z } from "zod";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import { expireLots } from "#app/domain/listings/expire-lots.server.ts";
import { followBalances } from "#app/domain/listings/follow-balances.server.ts";
import { followHeldLots } from "#app/domain/listings/follow-held-lots.server.ts";
import { reevaluateSeller } from "#app/domain/listings/reevaluate-seller.server.ts";
import { defineJob } from "./define-job.ts";

/** Queued with every fact that the rules look at: papers, products, lots, acceptances, decisions about sellers. */
export const reevaluateSellerJob = defineJob(
  "listings.reevaluate-seller",
  z.object({ sellerId: z.string().uuid() }),
  reevaluateSeller,
);

/** At two in the morning, and when a version of the regulation begins to bind. */
export const evaluateAllJob = defineJob("listings.evaluate-all", z.object({}), evaluateAll, { cron: "0 2 * * *" });

/** Every five minutes, so also within five minutes of a day's end; the check at reservation does not wait for it. */
export const expireLotsJob = defineJob("listings.expire-lots", z.object({}), expireLots, { cron: "*/5 * * * *" });

/** Queued with every hold, recall or release that comes from the record itself and touches lots on offer. */
export const followLotsJob = defineJob(
  "listings.follow-lots",
  z.object({ lotIds: z.array(z.string().uuid()) }),
  followHeldLots,
);

/** Queued where goods on offer left the seller's hands otherwise than by an order, or a correction says how many there were. */
export const followBalancesJob = defineJob(
  "listings.follow-balances",
  z.object({ lotIds: z.array(z.string().uuid()) }),
  followBalances,
);
