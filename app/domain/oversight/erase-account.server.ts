import { getAccount } from "../identity/get-account.server.ts";
import { limitAttempts } from "../identity/limit-attempts.server.ts";
import type { Client } from "../shared/accounts.ts";
import { requireUser } from "../identity/require-user.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { eraseUser } from "./erase-user.server.ts";

/** Erases the account of whoever asks, once the password is right. Refuses as `eraseUser` does. */
export async function eraseAccount(
  ctx: Ctx,
  { password, client }: { password: string; client: Client },
): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  const { email } = await getAccount(ctx);
  await limitAttempts(ctx, "sign-in", { client, account: email });
  if ((await ctx.accounts.checkPassword({ email, password })) !== userId)
    throw new Refusal("oversight.erase-password-wrong", { field: "password" });
  await inTransaction(ctx, (tx) => eraseUser(tx, userId, { request: null }));
}
