import type { LockedSanction } from "#db/queries/sanctions.server.ts";
import { listManagersOver } from "#db/queries/sanction-pages.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

/** Confirms the appeal to the seller with its number and day, and tells the managers over the seller who may decide it. */
export async function mailAppeal(
  tx: TxCtx,
  sanction: LockedSanction,
  { code, dueAt, words }: { code: string; dueAt: Date; words: string },
): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  const send = async (
    { email, name, locale }: { email: string; name: string; locale: "vi" | "en" },
    which: "appealReceived" | "appealMade",
    link: string,
  ): Promise<void> => {
    const { t, f } = translatorOf(locale);
    const letter = t.mails.sanctions[which];
    const facts = {
      marketName,
      name,
      code,
      sanction: sanction.code,
      kind: t.sanctions.kinds[sanction.kind].name,
      dueAt: f.dateTime(dueAt),
      words,
      link: `${publicOrigin}${link}`,
    };
    const dedupeKey = `${which}:${code}:${email}`;
    await queueMail(tx, { to: email, locale, subject: letter.subject(facts), text: letter.text(facts), dedupeKey });
  };
  for (const person of await listContactsOfSellers(tx.db, [sanction.sellerId])) {
    await send(person, "appealReceived", urls.seller.sanction(sanction.id));
  }
  for (const { userId, ...person } of await listManagersOver(tx.db, sanction.sellerId, tx.now())) {
    if (userId === sanction.decidedBy || userId === sanction.secondedBy) continue;
    await send(person, "appealMade", urls.office.sanction(sanction.id));
  }
}
