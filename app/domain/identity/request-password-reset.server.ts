import type { Client } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { limitAttempts } from "./limit-attempts.server.ts";
import type { RequestPasswordReset } from "./password-reset.schema.ts";

/**
 * Asks for a mail with a link to choose a new password. The mail is made by a job, so that the answer is the same, and as
 * quick, whether or not anybody has this address.
 */
export async function requestPasswordReset(
  ctx: Ctx,
  { email, client }: RequestPasswordReset & { client: Client },
): Promise<void> {
  await limitAttempts(ctx, "password-reset", { client, account: email });
  await ctx.jobs.add(ctx.db, "identity.send-password-reset", { email });
}
