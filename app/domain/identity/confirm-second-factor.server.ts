import { confirmFactor, findSecondFactor, replaceRecoveryCodes } from "#db/queries/second-factors.server.ts";
import { deleteSessions } from "#db/queries/sessions.server.ts";
import type { Client, SetCookies } from "../shared/accounts.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { beginSession } from "./begin-session.server.ts";
import { factorKey } from "./factor-secret.server.ts";
import { limitAttempts } from "./limit-attempts.server.ts";
import { makeRecoveryCodes, recoveryDigest } from "./recovery-codes.server.ts";
import { requireUser } from "./require-user.ts";
import { tellAboutFactor } from "./tell-about-factor.server.ts";
import { stepOfCode } from "./totp.server.ts";

/**
 * Puts the second factor into use with its first code, and answers the recovery codes, which are shown this once. All
 * sessions of the person end; a new one, that has shown the factor, takes the place of this one.
 */
export async function confirmSecondFactor(
  ctx: Ctx,
  { code, client }: { code: string; client: Client },
): Promise<{ recoveryCodes: readonly string[]; cookies: SetCookies }> {
  const { userId } = requireUser(ctx.actor);
  await limitAttempts(ctx, "second-factor", { client, account: userId });
  const factor = await findSecondFactor(ctx.db, userId);
  if (!factor || factor.confirmedAt) throw new Refusal("identity.factor-in-use");
  const step = stepOfCode(factorKey(ctx, factor.sealedSecret), code, ctx.now());
  if (step === undefined) throw new Refusal("identity.wrong-code", { field: "code" });
  const recoveryCodes = await inTransaction(ctx, async (tx) => {
    if (!(await confirmFactor(tx.db, { userId, step, at: tx.now() }))) throw new Refusal("identity.factor-in-use");
    const codes = await giveRecoveryCodes(tx, userId);
    await recordAudit(tx, { action: "user.second-factor-set", subjectType: "user", subjectId: userId });
    await tellAboutFactor(tx, userId, "set");
    await deleteSessions(tx.db, userId);
    return codes;
  });
  const { cookies } = await beginSession(ctx, { userId, secondFactorAt: ctx.now(), client });
  return { recoveryCodes, cookies };
}

/** Makes new recovery codes in place of the old ones and answers them; only their digests are kept. */
export async function giveRecoveryCodes(tx: TxCtx, userId: UserId): Promise<readonly string[]> {
  const codes = makeRecoveryCodes(tx);
  const kept = codes.map((code) => ({ id: tx.newId(), digest: recoveryDigest(tx, code) ?? "" }));
  await replaceRecoveryCodes(tx.db, userId, kept, tx.now());
  return codes;
}
