import { z } from "zod";
import { expirePapers } from "#app/domain/listings/expire-papers.server.ts";
import { notifyEndingPapers } from "#app/domain/listings/notify-ending-papers.server.ts";
import { defineJob } from "./define-job.ts";

/**
 * Each minute, so that a market that was closed at midnight catches up at once; and at the very moment a paper ends, for
 * which its acceptance queued a job.
 */
export const expireCertificatesJob = defineJob("certification.expire-certificates", z.object({}), expirePapers, {
  cron: "* * * * *",
});

/** Every hour between seven and eight in the evening, so that a worker that was down in the morning still gives the day's. */
export const warnExpiringCertificatesJob = defineJob(
  "certification.warn-expiring-certificates",
  z.object({}),
  notifyEndingPapers,
  { cron: "20 7-20 * * *" },
);
