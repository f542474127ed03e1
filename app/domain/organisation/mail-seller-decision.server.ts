import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import type { SellerDecision } from "./seller.ts";

const LETTERS = {
  approve: "sellerApproved",
  return: "sellerReturned",
} as const satisfies Record<SellerDecision, string>;

/** Tells everybody who answers for the seller what was decided, each in their language. */
export async function mailSellerDecision(
  tx: TxCtx,
  { sellerId, decision, reason }: { sellerId: SellerId; decision: SellerDecision; reason: string },
): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  const link = `${publicOrigin}${decision === "approve" ? urls.seller.desk : urls.seller.profile}`;
  const occasion = tx.newId();
  for (const { email, name, locale } of await listContactsOfSellers(tx.db, [sellerId])) {
    const letter = translatorOf(locale).t.mails[LETTERS[decision]];
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject({ marketName }),
      text: letter.text({ marketName, name, link, reason }),
      dedupeKey: `seller.${decision}:${occasion}:${email}`,
    });
  }
}
