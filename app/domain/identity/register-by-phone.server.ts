import { findUserByPhone, insertPhoneUser } from "#db/queries/sign-in-phones.server.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { formatPhone, type Phone } from "../shared/phone.ts";
import { placeholderEmail } from "../shared/placeholder-email.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { finishSignIn, type SignInOutcome } from "./finish-sign-in.server.ts";
import { spendPhoneCode, type GivenPhoneCode } from "./spend-phone-code.server.ts";

/** Until they say how they want to be called: the end of the number, which alone names nobody. */
const nameFrom = (phone: Phone): string => `…${formatPhone(phone).slice(-3)}`;

/**
 * Opens an account for whoever holds a phone, without any mail address, and signs them in. A phone that has an account
 * already leads to that account.
 */
export async function registerByPhone(
  ctx: Ctx,
  { name, locale, ...given }: Omit<GivenPhoneCode, "purpose"> & { name?: string | undefined; locale: Locale },
): Promise<SignInOutcome> {
  const phone = await spendPhoneCode(ctx, { ...given, purpose: "sign_in" });
  const known = await findUserByPhone(ctx.db, phone);
  const userId = known ?? (await openAccount(ctx, { phone, name: name ?? nameFrom(phone), locale }));
  return finishSignIn(ctx, { userId, method: "phone", client: given.client });
}

async function openAccount(
  ctx: Ctx,
  { phone, name, locale }: { phone: Phone; name: string; locale: Locale },
): Promise<UserId> {
  return inTransaction(ctx, async (tx) => {
    const id = tx.newId<UserId>();
    const isNew = await insertPhoneUser(tx.db, { id, name, email: placeholderEmail(id), phone, locale, at: tx.now() });
    const userId = isNew ? id : await findUserByPhone(tx.db, phone);
    if (userId === undefined) throw new Error("a phone has an account and has none");
    if (isNew) {
      await recordAudit(tx, { action: "user.registered", subjectType: "user", subjectId: id, after: { name, phone } });
    }
    return userId;
  });
}
