import { z } from "zod";
import { deliverMail } from "#app/domain/shared/deliver-mail.server.ts";
import { defineJob } from "./define-job.ts";

export const deliverMailJob = defineJob("mail.deliver", z.object({ mailId: z.string().uuid() }), deliverMail);
