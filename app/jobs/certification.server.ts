import { z } from "zod";
import { expireCertificates } from "#app/domain/certification/expire-certificates.server.ts";
import { warnExpiringCertificates } from "#app/domain/certification/warn-expiring-certificates.server.ts";
import { defineJob } from "./define-job.ts";

/** Each hour and not each night, so that a market that was closed at midnight catches up soon after it opens. */
export const expireCertificatesJob = defineJob("certification.expire-certificates", z.object({}), expireCertificates, {
  cron: "6 * * * *",
});

export const warnExpiringCertificatesJob = defineJob(
  "certification.warn-expiring-certificates",
  z.object({}),
  warnExpiringCertificates,
  { cron: "20 7 * * *" },
);
