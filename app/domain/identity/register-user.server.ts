import { findUserByEmail } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Client, Locale } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { limitAttempts } from "./limit-attempts.server.ts";
import type { RegisterUser } from "./register-user.schema.ts";

const nameFrom = (email: string): string => email.split("@")[0] ?? email;

/**
 * Opens an account; the person signs in afterwards. Whether the address had one already is told to its owner by mail and
 * to nobody else: the answer and its time are the same.
 */
export async function registerUser(
  ctx: Ctx,
  { email, password, name = nameFrom(email), locale, client }: RegisterUser & { locale: Locale; client: Client },
): Promise<void> {
  await limitAttempts(ctx, "register", { client, account: email });
  const userId = await ctx.accounts.register({ email, password, name, locale });
  const owner = await findUserByEmail(ctx.db, email);
  if (!owner) throw new Error("an account was registered but is not there");
  const isNew = owner.id === userId;
  const { t } = translatorOf(owner.locale);
  const { publicOrigin: origin, marketName } = ctx.settings;
  const words = isNew ? t.mails.welcome : t.mails.alreadyRegistered;
  const link = `${origin}${isNew ? urls.signIn : urls.forgotPassword}`;
  await inTransaction(ctx, async (tx) => {
    const action = isNew ? "user.registered" : "user.registered-again";
    await recordAudit(tx, { action, subjectType: "user", subjectId: owner.id, after: isNew ? { email, name } : null });
    await queueMail(tx, {
      to: owner.email,
      locale: owner.locale,
      subject: words.subject({ marketName }),
      text: words.text({ marketName, name: owner.name, link }),
      dedupeKey: `${action}:${owner.id}:${isNew ? "" : tx.requestId}`,
    });
  });
}
