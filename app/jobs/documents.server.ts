import { z } from "zod";
import { eraseDueDocuments } from "#app/domain/shared/erase-document.server.ts";
import { defineJob } from "./define-job.ts";

/** At three in the morning: private documents whose time has run out lose their pages. */
export const eraseDueDocumentsJob = defineJob("shared.erase-due-documents", z.object({}), eraseDueDocuments, {
  cron: "0 3 * * *",
});
