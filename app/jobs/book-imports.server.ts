import { z } from "zod";
import { applyBookImport } from "#app/domain/traceability/apply-book-import.server.ts";
import { planBookImport } from "#app/domain/traceability/plan-book-import.server.ts";
import { defineJob } from "./define-job.ts";

/** The dry run of a seller's table. */
export const planBookImportJob = defineJob(
  "traceability.plan-book-import",
  z.object({ importId: z.string().uuid() }),
  planBookImport,
);

/** Writes what the plan says into the seller's book, in the name of who pressed the button. */
export const applyBookImportJob = defineJob(
  "traceability.apply-book-import",
  z.object({ importId: z.string().uuid(), userId: z.string().uuid() }),
  applyBookImport,
);
