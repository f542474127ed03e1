import { listMemberships } from "#db/queries/memberships.server.ts";
import { deleteSecondFactor } from "#db/queries/second-factors.server.ts";
import type { Client } from "../shared/accounts.ts";
import { needsSecondFactor } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { checkSecondFactor } from "./check-second-factor.server.ts";
import { limitAttempts } from "./limit-attempts.server.ts";
import { requireUser } from "./require-user.ts";
import { tellAboutFactor } from "./tell-about-factor.server.ts";

/** Takes the second factor off for a code of it. Refused to whoever acts for an authority. */
export async function removeSecondFactor(ctx: Ctx, { code, client }: { code: string; client: Client }): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await limitAttempts(ctx, "second-factor", { client, account: userId });
  const memberships = await listMemberships(ctx.db, userId, ctx.now());
  if (memberships.some(({ role }) => needsSecondFactor(role))) throw new Refusal("identity.factor-needed");
  await checkSecondFactor(ctx, userId, code);
  await inTransaction(ctx, async (tx) => {
    if (!(await deleteSecondFactor(tx.db, userId))) return;
    await recordAudit(tx, { action: "user.second-factor-removed", subjectType: "user", subjectId: userId });
    await tellAboutFactor(tx, userId, "removed");
  });
}
