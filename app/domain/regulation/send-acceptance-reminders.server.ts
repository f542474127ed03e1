import { listContactsOfUnaccepted } from "#db/queries/regulation-acceptances.server.ts";
import { findVersion } from "#db/queries/regulation.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Scope } from "../shared/actor.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { RegulationVersionId, SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

const CONTACTS_AT_ONCE = 100;

/**
 * Mails who has not accepted a version by now. The same person hears of the same version once a day at most, whoever asks
 * and however often the job runs. Answers how many people it concerned.
 */
export async function sendAcceptanceReminders(
  ctx: Ctx,
  input: { versionId: string; scopes: readonly Scope[]; sellerId?: string | undefined },
): Promise<number> {
  const version = await findVersion(ctx.db, input.versionId as RegulationVersionId);
  if (version?.state !== "published" || !version.effectiveAt) return 0;
  const { id: versionId, effectiveAt } = version;
  const sellerId = input.sellerId as SellerId | undefined;
  const { marketName, publicOrigin } = ctx.settings;
  let after: string | null = null;
  for (let told = 0; ;) {
    const contacts: Awaited<ReturnType<typeof listContactsOfUnaccepted>> = await listContactsOfUnaccepted(
      ctx.db,
      { versionId, scopes: input.scopes, sellerId },
      { after, limit: CONTACTS_AT_ONCE },
    );
    await inTransaction(ctx, async (tx) => {
      for (const { email, name, locale } of contacts) {
        const { t, f } = translatorOf(locale);
        const { subject, text } = t.mails.regulationReminder;
        const link = `${publicOrigin}${urls.seller.regulation}`;
        const facts = { marketName, name, version: version.version, day: f.date(effectiveAt), link };
        await queueMail(tx, {
          to: email,
          locale,
          subject: subject(facts),
          text: text(facts),
          dedupeKey: `regulation-reminder:${versionId}:${email}:${dayOf(tx.now())}`,
        });
      }
    });
    told += contacts.length;
    after = contacts.at(-1)?.membershipId ?? null;
    if (contacts.length < CONTACTS_AT_ONCE) return told;
  }
}
