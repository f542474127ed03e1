import { z } from "zod";
import { releaseDueHolds } from "#app/domain/traceability/release-due-holds.server.ts";
import { defineJob } from "./define-job.ts";

/**
 * Lots held for waiting days are free again within the minute in which their first safe day begins. What is due is found by
 * an index, so a run without work costs nothing.
 */
export const releaseDueHoldsJob = defineJob("traceability.release-due-holds", z.object({}), releaseDueHolds, {
  cron: "* * * * *",
  everySeconds: 30,
});
