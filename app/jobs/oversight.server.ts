import { z } from "zod";
import { applyImport } from "#app/domain/oversight/apply-import.server.ts";
import { checkAudit } from "#app/domain/oversight/check-audit.server.ts";
import { enforceSanctions } from "#app/domain/oversight/enforce-sanctions.server.ts";
import { planImport } from "#app/domain/oversight/plan-import.server.ts";
import { publishAuditHead } from "#app/domain/oversight/publish-audit-head.server.ts";
import { defineJob } from "./define-job.ts";

/** Queued by a manager who wants the audit chain checked. */
export const checkAuditJob = defineJob("oversight.check-audit", z.object({ checkId: z.string().uuid() }), checkAudit);

/** Each hour and not only after midnight, so that a market that was closed then publishes the day's head when it opens. */
export const publishAuditHeadJob = defineJob("oversight.publish-audit-head", z.object({}), publishAuditHead, {
  cron: "4 * * * *",
});

/** Queued for the hour of each sanction, and every minute for whatever a stopped worker missed. */
export const enforceSanctionsJob = defineJob("oversight.enforce-sanctions", z.object({}), enforceSanctions, {
  cron: "* * * * *",
});

const Import = z.object({ importId: z.string().uuid() });

/** The dry run of a file that was handed in. */
export const planImportJob = defineJob("oversight.plan-import", Import, planImport);

/** Carries a plan out; tried again where a worker was killed. */
export const applyImportJob = defineJob("oversight.apply-import", Import, applyImport);
