import type { LockedListing } from "#db/queries/listings.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

const LETTERS = {
  approve: "listingApproved",
  refuse: "listingRefused",
  ask: "listingAsked",
} as const;

/** Tells everybody who answers for the seller what a manager decided about a listing, each in their language. */
export async function mailListingDecision(
  tx: TxCtx,
  { listing, decision, reason }: { listing: LockedListing; decision: keyof typeof LETTERS; reason: string | null },
): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  const occasion = tx.newId();
  for (const { email, name, locale } of await listContactsOfSellers(tx.db, [listing.sellerId])) {
    const letter = translatorOf(locale).t.mails[LETTERS[decision]];
    const facts = {
      marketName,
      name,
      title: locale === "en" ? (listing.titleEn ?? listing.title) : listing.title,
      reason: reason ?? "",
      link: `${publicOrigin}${urls.seller.listing(listing.id)}`,
    };
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject(facts),
      text: letter.text(facts),
      dedupeKey: `listing.${decision}:${occasion}:${email}`,
    });
  }
}
