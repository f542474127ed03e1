import { findUserByEmail } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import type { RequestPasswordReset } from "./password-reset.schema.ts";

/** Sends the link that lets the owner of the address choose a new password within the hour; nothing when nobody has it. */
export async function sendPasswordReset(ctx: Ctx, { email }: RequestPasswordReset): Promise<void> {
  const owner = await findUserByEmail(ctx.db, email);
  const token = owner && (await ctx.accounts.startPasswordReset(email));
  if (!owner || token === undefined) return;
  const { t } = translatorOf(owner.locale);
  const { publicOrigin, marketName } = ctx.settings;
  const link = `${publicOrigin}${urls.resetPassword}?token=${encodeURIComponent(token)}`;
  await inTransaction(ctx, async (tx) => {
    await recordAudit(tx, { action: "user.password-reset-asked", subjectType: "user", subjectId: owner.id });
    await queueMail(tx, {
      to: owner.email,
      locale: owner.locale,
      subject: t.mails.passwordReset.subject({ marketName }),
      text: t.mails.passwordReset.text({ marketName, name: owner.name, link }),
      dedupeKey: `user.password-reset:${tx.newId()}`,
    });
  });
}
