import { insertNotice, type LockedSanction } from "#db/queries/sanctions.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

/** What a seller is told about a sanction, each with a letter of its own. */
export type SanctionOccasion =
  "notice" | "effect" | "lifted" | "cancelled" | "ended" | "stayed" | "upheld" | "changed" | "granted";

/** Tells everybody who answers for the seller, each in their language; what was sent is kept with the sanction. */
export async function mailSanction(
  tx: TxCtx,
  sanction: LockedSanction,
  occasion: SanctionOccasion,
  { reason = "" }: { reason?: string } = {},
): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  for (const { email, name, locale } of await listContactsOfSellers(tx.db, [sanction.sellerId])) {
    const { t, f } = translatorOf(locale);
    const letter = t.mails.sanctions[occasion];
    const facts = {
      marketName,
      name,
      reason,
      code: sanction.code,
      kind: t.sanctions.kinds[sanction.kind].name,
      listing: sanction.listingTitle,
      facts: sanction.facts,
      remedy: sanction.remedy,
      article: sanction.article === null ? null : t.sanctions.article(sanction.article, sanction.version ?? ""),
      articleLink:
        sanction.article === null || sanction.version === null
          ? null
          : `${publicOrigin}${urls.regulationVersion(sanction.version)}#dieu-${sanction.article}`,
      order: sanction.orderNumber && t.sanctions.order(sanction.orderNumber, sanction.orderIssuer ?? ""),
      effectiveAt: sanction.effectiveAt && f.dateTime(sanction.effectiveAt),
      endsAt: sanction.endsAt && f.dateTime(sanction.endsAt),
      appealUntil: sanction.appealUntil && f.dateTime(sanction.appealUntil),
      link: `${publicOrigin}${urls.seller.sanction(sanction.id)}`,
    };
    const dedupeKey = `sanction.${occasion}:${sanction.id}:${email}`;
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject(facts),
      text: letter.text(facts),
      dedupeKey,
    });
    await insertNotice(tx.db, { id: tx.newId(), sanctionId: sanction.id, occasion, dedupeKey, toldAt: tx.now() });
  }
}
