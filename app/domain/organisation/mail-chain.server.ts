import type { EndingChainPaper, ReviewedChainPaper } from "#db/queries/chain-papers.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import type { ChainPaperState } from "./chain-paper.ts";

/** Tells everybody who answers for the seller what the department decided about a paper of its chain. */
export async function mailChainReview(
  tx: TxCtx,
  { sellerId, linkId, partnerName, number }: ReviewedChainPaper,
  { state, reason }: { state: ChainPaperState; reason: string },
): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  const occasion = tx.newId();
  for (const { email, name, locale } of await listContactsOfSellers(tx.db, [sellerId])) {
    const { t } = translatorOf(locale);
    const letter = state === "accepted" ? t.mails.chainPaperAccepted : t.mails.chainPaperAgainst;
    const link = `${publicOrigin}${urls.seller.chainLink(linkId)}`;
    const facts = { marketName, name, partner: partnerName, number, reason, link };
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject(facts),
      text: letter.text(facts),
      dedupeKey: `chain-paper.${state}:${occasion}:${email}`,
    });
  }
}

/** Tells sellers that papers of their chains end soon, or have ended; once each. */
export async function mailChainEnd(
  tx: TxCtx,
  papers: readonly EndingChainPaper[],
  which: "chainPaperEnding" | "chainPaperExpired",
): Promise<void> {
  const contacts = await listContactsOfSellers(
    tx.db,
    papers.map(({ sellerId }) => sellerId),
  );
  const { publicOrigin, marketName } = tx.settings;
  for (const { id, linkId, sellerId, partnerName, number, validTo } of papers) {
    for (const { email, name, locale } of contacts.filter((contact) => contact.sellerId === sellerId)) {
      const { t, f } = translatorOf(locale);
      const link = `${publicOrigin}${urls.seller.chainLink(linkId)}`;
      const facts = { marketName, name, partner: partnerName, number, lastDay: f.date(validTo), link };
      const letter = t.mails[which];
      await queueMail(tx, {
        to: email,
        locale,
        subject: letter.subject(facts),
        text: letter.text(facts),
        dedupeKey: `${which}:${id}:${email}`,
      });
    }
  }
}
