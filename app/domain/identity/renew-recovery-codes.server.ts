import type { Client } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { checkSecondFactor } from "./check-second-factor.server.ts";
import { giveRecoveryCodes } from "./confirm-second-factor.server.ts";
import { limitAttempts } from "./limit-attempts.server.ts";
import { requireUser } from "./require-user.ts";
import { tellAboutFactor } from "./tell-about-factor.server.ts";

/** New recovery codes for a code of the authenticator; the old ones are good no more. */
export async function renewRecoveryCodes(
  ctx: Ctx,
  { code, client }: { code: string; client: Client },
): Promise<readonly string[]> {
  const { userId } = requireUser(ctx.actor);
  await limitAttempts(ctx, "second-factor", { client, account: userId });
  await checkSecondFactor(ctx, userId, code);
  return inTransaction(ctx, async (tx) => {
    const codes = await giveRecoveryCodes(tx, userId);
    await recordAudit(tx, { action: "user.recovery-codes-renewed", subjectType: "user", subjectId: userId });
    await tellAboutFactor(tx, userId, "codesRenewed");
    return codes;
  });
}
