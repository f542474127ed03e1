import { z } from "zod";
import { expireChainPapers, warnEndingChainPapers } from "#app/domain/organisation/expire-chain-papers.server.ts";
import { forgetOldDrafts } from "#app/domain/organisation/forget-old-drafts.server.ts";
import { defineJob } from "./define-job.ts";

export const forgetOldDraftsJob = defineJob("organisation.forget-old-drafts", z.object({}), forgetOldDrafts, {
  cron: "40 3 * * *",
});

/** Shortly after midnight, and every hour in case the worker was down. */
export const expireChainPapersJob = defineJob("organisation.expire-chain-papers", z.object({}), expireChainPapers, {
  cron: "1 * * * *",
});

export const warnEndingChainPapersJob = defineJob(
  "organisation.warn-ending-chain-papers",
  z.object({}),
  warnEndingChainPapers,
  { cron: "25 7-20 * * *" },
);
