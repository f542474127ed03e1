import { setSignInPhone } from "#db/queries/sign-in-phones.server.ts";
import { findUser } from "#db/queries/users.server.ts";
import type { Client } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { isPlaceholderEmail } from "../shared/placeholder-email.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { requireUser } from "./require-user.ts";
import { spendPhoneCode } from "./spend-phone-code.server.ts";

/** Lets a phone sign its holder in, for the code that went to it. Refuses one that signs in another account. */
export async function confirmPhone(
  ctx: Ctx,
  { handle, code, client }: { handle: string | undefined; code: string; client: Client },
): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  const phone = await spendPhoneCode(ctx, { handle, purpose: "confirm_phone", code, client });
  await inTransaction(ctx, async (tx) => {
    if (!(await setSignInPhone(tx.db, userId, phone, tx.now()))) throw new Refusal("identity.phone-taken");
    await recordAudit(tx, { action: "user.phone-confirmed", subjectType: "user", subjectId: userId, after: { phone } });
  });
}

/** Takes the phone off the account. Refused to somebody who could then no longer sign in. */
export async function removePhone(ctx: Ctx): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const person = await findUser(tx.db, userId);
    if (!person || isPlaceholderEmail(person.email)) throw new Refusal("identity.only-way-in");
    await setSignInPhone(tx.db, userId, null, tx.now());
    await recordAudit(tx, { action: "user.phone-removed", subjectType: "user", subjectId: userId });
  });
}
