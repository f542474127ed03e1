import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import type { IdentityDecision } from "./identity-proof-states.ts";

const LETTERS = { accept: "identityAccepted", refuse: "identityRefused" } as const satisfies Record<
  IdentityDecision,
  string
>;

/** Tells everybody who answers for the seller what the officer found, each in their language. */
export async function mailIdentityDecision(
  tx: TxCtx,
  {
    sellerId,
    proofId,
    decision,
    reason,
  }: { sellerId: SellerId; proofId: string; decision: IdentityDecision; reason: string },
): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  const link = `${publicOrigin}${decision === "accept" ? urls.seller.checklist : urls.seller.identity}`;
  for (const { email, name, locale } of await listContactsOfSellers(tx.db, [sellerId])) {
    const letter = translatorOf(locale).t.mails[LETTERS[decision]];
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject({ marketName }),
      text: letter.text({ marketName, name, link, reason }),
      dedupeKey: `identity.${decision}:${proofId}:${email}`,
    });
  }
}
