import { z } from "zod";
import { announceRegulation } from "#app/domain/regulation/announce-regulation.server.ts";
import { defineJob } from "./define-job.ts";

/** Queued with the publication of a version: telling every seller by mail takes longer than a manager should wait. */
export const announceRegulationJob = defineJob(
  "regulation.announce",
  z.object({ version: z.string().min(1) }),
  announceRegulation,
);
