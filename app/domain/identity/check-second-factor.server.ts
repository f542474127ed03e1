import {
  countFactorFailure,
  findSecondFactor,
  spendRecoveryCode,
  spendStep,
} from "#db/queries/second-factors.server.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { factorKey } from "./factor-secret.server.ts";
import { recoveryDigest } from "./recovery-codes.server.ts";
import { tellAboutFactor } from "./tell-about-factor.server.ts";
import { stepOfCode } from "./totp.server.ts";

/** Five wrong codes in a row close the factor for a quarter of an hour (NIST SP 800-63B, 3.2.2). */
const WRONG_CODES_ALLOWED = 5;
const LOCK_MINUTES = 15;

/**
 * Takes a code of the authenticator or a recovery code, each once. Refuses a wrong one, one that was used before, and any
 * while the factor is locked. A spent recovery code is told to its owner by mail.
 */
export async function checkSecondFactor(ctx: Ctx, userId: UserId, code: string): Promise<void> {
  const factor = await findSecondFactor(ctx.db, userId);
  if (!factor?.confirmedAt) throw new Refusal("identity.wrong-code", { field: "code" });
  const at = ctx.now();
  if (factor.lockedUntil && factor.lockedUntil > at) throw locked();
  const step = stepOfCode(factorKey(ctx, factor.sealedSecret), code, at);
  if (step !== undefined) {
    if (await spendStep(ctx.db, { userId, step, at })) return;
    throw new Refusal("identity.code-used", { field: "code" });
  }
  if (await spendRecovery(ctx, userId, code)) return;
  const { isLocked } = await countFactorFailure(ctx.db, {
    userId,
    allowed: WRONG_CODES_ALLOWED,
    lockUntil: addMinutes(at, LOCK_MINUTES),
  });
  if (!isLocked) throw new Refusal("identity.wrong-code", { field: "code" });
  await inTransaction(ctx, async (tx) => {
    await recordAudit(tx, { action: "user.second-factor-locked", subjectType: "user", subjectId: userId });
    await tellAboutFactor(tx, userId, "locked");
  });
  throw locked();
}

const locked = (): Refusal =>
  new Refusal("identity.factor-locked", { field: "code", facts: { minutes: LOCK_MINUTES } });

async function spendRecovery(ctx: Ctx, userId: UserId, code: string): Promise<boolean> {
  const digest = recoveryDigest(ctx, code);
  if (digest === undefined) return false;
  return inTransaction(ctx, async (tx) => {
    if (!(await spendRecoveryCode(tx.db, { userId, digest, at: tx.now() }))) return false;
    await recordAudit(tx, { action: "user.recovery-code-spent", subjectType: "user", subjectId: userId });
    await tellAboutFactor(tx, userId, "recoveryCodeSpent");
    return true;
  });
}
