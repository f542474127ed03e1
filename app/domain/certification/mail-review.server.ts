import type { CertificateRow } from "#db/queries/certificates.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import type { CertificateState } from "./certificate-states.ts";

/** Tells everybody who answers for the seller what a reviewer decided about its paper. */
export async function mailReview(
  tx: TxCtx,
  paper: CertificateRow,
  { state, reason }: { state: CertificateState; reason: string },
): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  const occasion = tx.newId();
  for (const { email, name, locale } of await listContactsOfSellers(tx.db, [paper.sellerId])) {
    const { t } = translatorOf(locale);
    const letter = state === "valid" ? t.mails.certificateAccepted : t.mails.certificateAgainst;
    const facts = {
      marketName,
      name,
      paper: t.certificates.kinds[paper.kind].name,
      number: paper.number,
      state: t.certificates.states[state],
      reason,
      link: `${publicOrigin}${urls.seller.certificates}`,
    };
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject(facts),
      text: letter.text(facts),
      dedupeKey: `certificate.${state}:${occasion}:${email}`,
    });
  }
}
