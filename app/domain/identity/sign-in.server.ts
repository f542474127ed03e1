import { listMemberships } from "#db/queries/memberships.server.ts";
import type { Client, SetCookies } from "../shared/accounts.ts";
import type { Actor, Role } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { forgiveAttempt, limitAttempts } from "./limit-attempts.server.ts";
import type { SignIn } from "./sign-in.schema.ts";

/**
 * Begins a session; its cookies must reach the browser. Answers what the person may do here. Refuses in the same words whether the address or the password is
 * wrong, and refuses to go on guessing.
 */
export async function signIn(
  ctx: Ctx,
  { email, password, client }: SignIn & { client: Client },
): Promise<{ userId: UserId; roles: readonly Role[]; cookies: SetCookies }> {
  const attempt = { client, account: email };
  await limitAttempts(ctx, "sign-in", attempt);
  const signedIn = await ctx.accounts.signIn({ email, password }, client);
  if (!signedIn) throw new Refusal("identity.wrong-credentials", { field: "password" });
  await forgiveAttempt(ctx, "sign-in", attempt);
  const { userId } = signedIn;
  const actor: Actor = { kind: "user", userId, name: email, email, memberships: [] };
  await inTransaction({ ...ctx, actor }, (tx) =>
    recordAudit(tx, { action: "user.signed-in", subjectType: "user", subjectId: userId }),
  );
  const memberships = await listMemberships(ctx.db, userId, ctx.now());
  return { ...signedIn, roles: memberships.map(({ role }) => role) };
}
