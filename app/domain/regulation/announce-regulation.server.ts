import { listSellerIdsAfter } from "#db/queries/listings.server.ts";
import { findAnnouncedVersion } from "#db/queries/regulation.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

const SELLERS_AT_ONCE = 100;

/**
 * Tells everybody who answers for a seller that a version was published and from when it binds (Decree 52/2013, art. 38.3).
 * A repeated job tells nobody twice.
 */
export async function announceRegulation(ctx: Ctx, input: { readonly version: string }): Promise<number> {
  const version = await findAnnouncedVersion(ctx.db, input.version);
  if (!version?.effectiveAt) throw new Error(`version ${input.version} is not published`);
  const { id, effectiveAt, summary, summaryEn } = version;
  const { publicOrigin, marketName } = ctx.settings;
  let after: SellerId | null = null;
  for (let told = 0; ;) {
    const sellerIds: SellerId[] = await listSellerIdsAfter(ctx.db, after, SELLERS_AT_ONCE);
    told += await inTransaction(ctx, async (tx) => {
      const contacts = await listContactsOfSellers(tx.db, sellerIds);
      for (const { email, name, locale } of contacts) {
        const { t, f } = translatorOf(locale);
        const facts = {
          marketName,
          name,
          version: version.version,
          day: f.date(effectiveAt),
          summary: locale === "vi" ? summary : summaryEn,
          link: `${publicOrigin}${urls.seller.regulation}`,
        };
        const { subject, text } = t.mails.regulationPublished;
        await queueMail(tx, {
          to: email,
          locale,
          subject: subject(facts),
          text: text(facts),
          dedupeKey: `${id}:${email}`,
        });
      }
      return contacts.length;
    });
    after = sellerIds.at(-1) ?? null;
    if (sellerIds.length < SELLERS_AT_ONCE) return told;
  }
}
