import { z } from "zod";
import { expirePapers } from "#app/domain/listings/expire-papers.server.ts";
import { notifyEndingPapers } from "#app/domain/listings/notify-ending-papers.server.ts";
import { defineJob } from "./define-job.ts";

/**
 * Every five seconds, by the market's own clock: listings leave the shop within the minute in which their paper ends (SEL-06),
 * and the queue's round of a minute may come late. What is due is found by an index, so a run without work costs nothing.
 */
export const expireCertificatesJob = defineJob("certification.expire-certificates", z.object({}), expirePapers, {
  cron: "* * * * *",
  everySeconds: 5,
});

/** Every hour between seven and eight in the evening, so that a worker that was down in the morning still gives the day's. */
export const warnExpiringCertificatesJob = defineJob(
  "certification.warn-expiring-certificates",
  z.object({}),
  notifyEndingPapers,
  { cron: "20 7-20 * * *" },
);
