import { RequestPasswordReset } from "#app/domain/identity/password-reset.schema.ts";
import { sendPasswordReset } from "#app/domain/identity/send-password-reset.server.ts";
import { defineJob } from "./define-job.ts";

export const sendPasswordResetJob = defineJob("identity.send-password-reset", RequestPasswordReset, sendPasswordReset);
