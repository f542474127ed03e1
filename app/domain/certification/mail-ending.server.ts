import type { EndingCertificate } from "#db/queries/certificate-dates.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import { dayOf, daysBetween } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { dueWarning } from "./expiry-warning.ts";

/** Tells the holders of these papers that they run out, or have. The same occasion is told once. */
export async function mailEnding(
  tx: TxCtx,
  papers: readonly EndingCertificate[],
  { letter, warnDays }: { letter: "certificateExpiring" | "certificateExpired"; warnDays?: readonly number[] },
): Promise<void> {
  const contacts = await listContactsOfSellers(
    tx.db,
    papers.map(({ sellerId }) => sellerId),
  );
  const today = dayOf(tx.now());
  const { publicOrigin, marketName } = tx.settings;
  for (const { id, sellerId, kind, number, validTo } of papers) {
    const occasion = letter === "certificateExpired" ? "expired" : `in-${String(dueWarning(validTo, today, warnDays))}`;
    for (const { email, name, locale } of contacts.filter((contact) => contact.sellerId === sellerId)) {
      const { t, f } = translatorOf(locale);
      const facts = {
        marketName,
        name,
        paper: t.certificates.kinds[kind].name,
        number,
        lastDay: f.date(validTo),
        daysLeft: daysBetween(today, validTo),
        link: `${publicOrigin}${urls.seller.certificates}`,
      };
      await queueMail(tx, {
        to: email,
        locale,
        subject: t.mails[letter].subject(facts),
        text: t.mails[letter].text(facts),
        dedupeKey: `certificate.${occasion}:${id}:${validTo}:${email}`,
      });
    }
  }
}
