import { deleteSecondFactor } from "#db/queries/second-factors.server.ts";
import { deleteSessions } from "#db/queries/sessions.server.ts";
import { tellAboutFactor } from "../identity/tell-about-factor.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { getAdministered, refuseHeldElsewhere, refuseOneself } from "./administered.server.ts";

/**
 * For somebody who lost phone and recovery codes: takes the second factor off, ends the sessions and tells its owner. They
 * set up a new one when they next sign in.
 */
export async function resetSecondFactor(ctx: Ctx, { userId }: { userId: string }): Promise<void> {
  const person = await getAdministered(ctx, userId);
  refuseOneself(ctx, person.id);
  refuseHeldElsewhere(person);
  await inTransaction(ctx, async (tx) => {
    if (!(await deleteSecondFactor(tx.db, person.id))) throw new Refusal("organisation.wrong-move");
    await deleteSessions(tx.db, person.id);
    await recordAudit(tx, { action: "user.second-factor-reset", subjectType: "user", subjectId: person.id });
    await tellAboutFactor(tx, person.id, "reset");
  });
}
