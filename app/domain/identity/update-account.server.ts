import { findUser, updateUser } from "#db/queries/users.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { requireUser } from "./require-user.ts";
import type { UpdateAccount } from "./update-account.schema.ts";

/** Changes how the market calls this person, their phone and the language of their mails. */
export async function updateAccount(ctx: Ctx, { name, phone: number, locale }: UpdateAccount): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  const phone = number ?? null;
  await inTransaction(ctx, async (tx) => {
    const before = await findUser(tx.db, userId);
    await updateUser(tx.db, userId, { name, phone, locale, at: tx.now() });
    await recordAudit(tx, {
      action: "user.updated",
      subjectType: "user",
      subjectId: userId,
      before: before && { name: before.name, phone: before.phone, locale: before.locale },
      after: { name, phone, locale },
    });
  });
}
