import { z } from "zod";
import { deleteStaleRateLimits } from "#app/domain/shared/delete-stale-rate-limits.server.ts";
import { defineJob } from "./define-job.ts";

export const deleteStaleRateLimitsJob = defineJob(
  "shared.delete-stale-rate-limits",
  z.object({}),
  deleteStaleRateLimits,
  {
    cron: "17 * * * *",
  },
);
