import { findUser } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

/** What may happen to a second factor that its owner must hear of, so that a stranger's doing does not go unseen. */
export type FactorEvent = "set" | "removed" | "reset" | "codesRenewed" | "recoveryCodeSpent" | "locked";

export async function tellAboutFactor(tx: TxCtx, userId: UserId, event: FactorEvent): Promise<void> {
  const owner = await findUser(tx.db, userId);
  if (!owner) return;
  const { t } = translatorOf(owner.locale);
  const { publicOrigin, marketName } = tx.settings;
  const words = t.mails.secondFactor;
  await queueMail(tx, {
    to: owner.email,
    locale: owner.locale,
    subject: words.subjects[event]({ marketName }),
    text: words.text({
      marketName,
      name: owner.name,
      what: words.what[event],
      link: `${publicOrigin}${urls.secondFactor}`,
    }),
    dedupeKey: `user.second-factor:${event}:${tx.newId()}`,
  });
}
