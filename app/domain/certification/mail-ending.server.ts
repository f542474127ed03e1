import type { EndingCertificate } from "#db/queries/certificate-dates.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

/** Tells the holders of these papers that they have run out, once. */
export async function mailExpired(tx: TxCtx, papers: readonly EndingCertificate[]): Promise<void> {
  const contacts = await listContactsOfSellers(
    tx.db,
    papers.map(({ sellerId }) => sellerId),
  );
  const { publicOrigin, marketName } = tx.settings;
  for (const { id, sellerId, kind, number, validTo } of papers) {
    for (const { email, name, locale } of contacts.filter((contact) => contact.sellerId === sellerId)) {
      const { t, f } = translatorOf(locale);
      const facts = {
        marketName,
        name,
        paper: t.certificates.kinds[kind].name,
        number,
        lastDay: f.date(validTo),
        link: `${publicOrigin}${urls.seller.renewal(id)}`,
      };
      await queueMail(tx, {
        to: email,
        locale,
        subject: t.mails.certificateExpired.subject(facts),
        text: t.mails.certificateExpired.text(facts),
        dedupeKey: `certificate.expired:${id}:${validTo}:${email}`,
      });
    }
  }
}
