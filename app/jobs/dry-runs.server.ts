import { z } from "zod";
import { advanceDryRun } from "#app/domain/oversight/advance-dry-run.server.ts";
import { resumeDryRuns } from "#app/domain/oversight/resume-dry-runs.server.ts";
import { defineJob } from "./define-job.ts";

/** Queued when a manager begins a dry run, and for what a killed worker left. */
export const advanceDryRunJob = defineJob(
  "oversight.advance-dry-run",
  z.object({ runId: z.string().uuid() }),
  (ctx, payload) => advanceDryRun(ctx, payload),
  { policy: "short" },
);

/** Every minute: a run that nobody moves on is taken up again. */
export const resumeDryRunsJob = defineJob("oversight.resume-dry-runs", z.object({}), resumeDryRuns, {
  cron: "* * * * *",
});
