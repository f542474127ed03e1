import { z } from "zod";
import { announceDraft } from "#app/domain/regulation/announce-draft.server.ts";
import { announceRegulation } from "#app/domain/regulation/announce-regulation.server.ts";
import { announceWithdrawal } from "#app/domain/regulation/announce-withdrawal.server.ts";
import { sendAcceptanceReminders } from "#app/domain/regulation/send-acceptance-reminders.server.ts";
import { GOODS_GROUPS } from "#app/domain/shared/goods-group.ts";
import { defineJob } from "./define-job.ts";

/** Queued with the publication of a version: telling every seller by mail takes longer than a manager should wait. */
export const announceRegulationJob = defineJob(
  "regulation.announce",
  z.object({ version: z.string().min(1) }),
  announceRegulation,
);

/** Queued when a draft is opened for comment. */
export const announceDraftJob = defineJob(
  "regulation.announce-draft",
  z.object({ versionId: z.string().uuid() }),
  announceDraft,
);

/** Queued when a published version is taken back before it binds. */
export const announceWithdrawalJob = defineJob(
  "regulation.announce-withdrawal",
  z.object({ version: z.string().min(1) }),
  announceWithdrawal,
);

const Scopes = z.array(z.object({ path: z.string(), groups: z.array(z.enum(GOODS_GROUPS)).nullable() }));

/** Queued by an office that wants the sellers of its area to accept a version. */
export const remindAcceptanceJob = defineJob(
  "regulation.remind",
  z.object({ versionId: z.string().uuid(), scopes: Scopes, sellerId: z.string().uuid().optional() }),
  sendAcceptanceReminders,
);
