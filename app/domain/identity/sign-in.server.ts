import type { Client } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { Refusal } from "../shared/refusal.ts";
import { finishSignIn, type SignInOutcome } from "./finish-sign-in.server.ts";
import { forgiveAttempt, limitAttempts } from "./limit-attempts.server.ts";
import type { SignIn } from "./sign-in.schema.ts";

/**
 * Signs in by address and password, and goes on to the second factor when the person has one. Refuses in the same words
 * whether the address or the password is wrong, and refuses to go on guessing.
 */
export async function signIn(
  ctx: Ctx,
  { email, password, code, client }: SignIn & { client: Client },
): Promise<SignInOutcome> {
  const attempt = { client, account: email };
  await limitAttempts(ctx, "sign-in", attempt);
  const userId = await ctx.accounts.checkPassword({ email, password });
  if (userId === undefined) throw new Refusal("identity.wrong-credentials", { field: "password" });
  await forgiveAttempt(ctx, "sign-in", attempt);
  return finishSignIn(ctx, { userId, method: "password", code, client });
}
