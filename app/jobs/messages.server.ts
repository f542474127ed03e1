import { z } from "zod";
import { deliverMessage } from "#app/domain/shared/deliver-message.server.ts";
import { defineJob } from "./define-job.ts";

export const deliverMessageJob = defineJob(
  "message.deliver",
  z.object({ messageId: z.string().uuid() }),
  deliverMessage,
);
