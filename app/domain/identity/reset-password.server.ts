import { deleteSessions } from "#db/queries/sessions.server.ts";
import type { Client } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { limitAttempts } from "./limit-attempts.server.ts";
import type { ResetPassword } from "./password-reset.schema.ts";

/** Sets a new password with the token of the mail and ends every session. Refuses a token that is unknown, used or old. */
export async function resetPassword(
  ctx: Ctx,
  { token, password, client }: ResetPassword & { client: Client },
): Promise<void> {
  await limitAttempts(ctx, "new-password", { client, account: token });
  const userId = await ctx.accounts.resetPassword({ token, password });
  if (userId === undefined) throw new Refusal("identity.reset-link-spent");
  await inTransaction(ctx, async (tx) => {
    await deleteSessions(tx.db, userId);
    await recordAudit(tx, { action: "user.password-reset", subjectType: "user", subjectId: userId });
  });
}
