import { confirmFactor, upsertUnconfirmedFactor } from "#db/queries/second-factors.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { sealFactorSecret } from "./factor-secret.server.ts";

/** Printed in the README and by `npm start`, so that anybody can be an official of the demo. */
export const DEMO_FACTOR_SECRET = "JBSWY3DPEHPK3PXP";
/** A step before any code of today: the first code given is then never an old one. */
const BEFORE_ALL_STEPS = 0;

/** Gives an official of the demo the known second factor; does nothing when they have one. Only a demo may. */
export async function adoptDemoFactor(ctx: Ctx, { userId }: { userId: UserId }): Promise<void> {
  if (!ctx.settings.isDemo) throw new Error("a public second factor is for a demo alone");
  const sealedSecret = sealFactorSecret(ctx, DEMO_FACTOR_SECRET);
  await inTransaction(ctx, async (tx) => {
    const at = tx.now();
    if (!(await upsertUnconfirmedFactor(tx.db, { userId, sealedSecret, isPublic: true, at }))) return;
    await confirmFactor(tx.db, { userId, step: BEFORE_ALL_STEPS, at });
    await recordAudit(tx, { action: "user.second-factor-set", subjectType: "user", subjectId: userId });
  });
}
