import { tryOneTimeCode, type CodePurpose } from "#db/queries/one-time-codes.server.ts";
import type { Client } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { Phone } from "../shared/phone.ts";
import { Refusal } from "../shared/refusal.ts";
import { codeDigestOf, handleDigestOf } from "./ask-phone-code.server.ts";
import { limitAttempts } from "./limit-attempts.server.ts";

const TRIES = 5;

export type GivenPhoneCode = {
  /** What the browser that asked for the code holds. */
  readonly handle: string | undefined;
  readonly purpose: CodePurpose;
  readonly code: string;
  /** When given, the phone the code must have gone to. */
  readonly phone?: Phone | undefined;
  readonly client: Client;
};

/**
 * Spends a code and answers the phone that is proved by it. Good once, for five minutes and five tries, and only in the
 * browser that asked for it.
 */
export async function spendPhoneCode(
  ctx: Ctx,
  { handle, purpose, code, phone, client }: GivenPhoneCode,
): Promise<Phone> {
  if (handle === undefined) throw new Refusal("identity.code-spent", { field: "code" });
  const handleDigest = handleDigestOf(handle);
  await limitAttempts(ctx, "phone-code-try", { client, account: handleDigest });
  const codeDigest = codeDigestOf(ctx, handleDigest, code);
  const tried = await tryOneTimeCode(ctx.db, { handleDigest, purpose, codeDigest, allowed: TRIES, at: ctx.now() });
  if (!tried || (phone !== undefined && tried.phone !== phone))
    throw new Refusal("identity.code-spent", { field: "code" });
  if (!tried.isRight) throw new Refusal("identity.wrong-code", { field: "code" });
  return tried.phone;
}
