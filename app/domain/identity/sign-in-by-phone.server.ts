import { findUserByPhone } from "#db/queries/sign-in-phones.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { Refusal } from "../shared/refusal.ts";
import { finishSignIn, type SignInOutcome } from "./finish-sign-in.server.ts";
import { spendPhoneCode, type GivenPhoneCode } from "./spend-phone-code.server.ts";

/**
 * Signs in by the code that went to a phone, and goes on to the second factor when the person has one. That nobody has an
 * account with this phone is told to whoever has proved to hold it, and to nobody else.
 */
export async function signInByPhone(ctx: Ctx, given: Omit<GivenPhoneCode, "purpose">): Promise<SignInOutcome> {
  const phone = await spendPhoneCode(ctx, { ...given, purpose: "sign_in" });
  const userId = await findUserByPhone(ctx.db, phone);
  if (userId === undefined) throw new Refusal("identity.phone-unknown");
  return finishSignIn(ctx, { userId, method: "phone", client: given.client });
}
