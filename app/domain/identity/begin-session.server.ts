import { listMemberships } from "#db/queries/memberships.server.ts";
import { deleteSessions } from "#db/queries/sessions.server.ts";
import { lockSignIn, markSignedIn } from "#db/queries/sign-ins.server.ts";
import type { Client, SetCookies } from "../shared/accounts.ts";
import { needsSecondFactor, type Actor, type Role } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";

export type SignedIn = {
  readonly userId: UserId;
  readonly roles: readonly Role[];
  /** Somebody who must set up a second factor before anything else. */
  readonly awaitsSecondFactor: boolean;
  readonly cookies: SetCookies;
};

/**
 * Begins a session for somebody whose identity is proved; its cookies must reach the browser. An account that was
 * suspended in the meantime gets none: the row of the person is held while both look.
 */
export async function beginSession(
  ctx: Ctx,
  { userId, secondFactorAt, client }: { userId: UserId; secondFactorAt: Date | null; client: Client },
): Promise<SignedIn> {
  const memberships = await listMemberships(ctx.db, userId, ctx.now());
  const roles = memberships.map(({ role }) => role);
  const isOfficial = roles.some(needsSecondFactor);
  const begun = await ctx.accounts.startSession({ userId, isOfficial, secondFactorAt, at: ctx.now() }, client);
  const isSuspended = await inTransaction(ctx, async (tx) => {
    const person = await lockSignIn(tx.db, userId);
    if (!person || person.suspendedAt) return Boolean(await deleteSessions(tx.db, userId, { only: begun.sessionId }));
    await markSignedIn(tx.db, userId, tx.now());
    const actor: Actor = { kind: "user", userId, name: person.name, email: person.email, memberships };
    await recordAudit({ ...tx, actor }, { action: "user.signed-in", subjectType: "user", subjectId: userId });
    return false;
  });
  if (isSuspended) throw new Refusal("identity.suspended");
  return { userId, roles, awaitsSecondFactor: isOfficial && secondFactorAt === null, cookies: begun.cookies };
}
