import { z } from "zod";
import { forgetOldDrafts } from "#app/domain/organisation/forget-old-drafts.server.ts";
import { defineJob } from "./define-job.ts";

export const forgetOldDraftsJob = defineJob("organisation.forget-old-drafts", z.object({}), forgetOldDrafts, {
  cron: "40 3 * * *",
});
