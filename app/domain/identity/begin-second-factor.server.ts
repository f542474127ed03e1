import { upsertUnconfirmedFactor } from "#db/queries/second-factors.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { toBase32 } from "./base32.ts";
import { sealFactorSecret } from "./factor-secret.server.ts";
import { requireUser } from "./require-user.ts";

/** 160 bits, as long as the hash (RFC 4226, 4, R6). */
const SECRET_BYTES = 20;

/** Makes the secret of a second factor, which counts once a code of it was given. Refuses when one is in use. */
export async function beginSecondFactor(ctx: Ctx): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  const sealedSecret = sealFactorSecret(ctx, toBase32(ctx.randomBytes(SECRET_BYTES)));
  await inTransaction(ctx, async (tx) => {
    const isNew = await upsertUnconfirmedFactor(tx.db, { userId, sealedSecret, isPublic: false, at: tx.now() });
    if (!isNew) throw new Refusal("identity.factor-in-use");
    await recordAudit(tx, { action: "user.second-factor-begun", subjectType: "user", subjectId: userId });
  });
}
