import { findHeadBefore, insertDayHead } from "#db/queries/audit-chain.server.ts";
import { listHoldersOfRole } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import { addDays, dayOf, startOfDay } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { sealAudit } from "./seal-audit.server.ts";

/**
 * Keeps the head at the end of yesterday, writes it to the process's log and mails it to the administrators: copies outside
 * this database against which a rewritten history shows. Run again on the same day it does nothing.
 */
export async function publishAuditHead(ctx: Ctx): Promise<void> {
  await sealAudit(ctx);
  const today = dayOf(ctx.now());
  const day = addDays(today, -1);
  await inTransaction(ctx, async (tx) => {
    const head = await findHeadBefore(tx.db, startOfDay(today));
    if (!head) return;
    const { position, hash } = head;
    if (!(await insertDayHead(tx.db, { day, position, hash, publishedAt: tx.now() }))) return;
    tx.log.info({ day, position, hash }, "head of the audit chain");
    for (const person of await listHoldersOfRole(tx.db, "administrator", tx.now())) {
      const { t, f } = translatorOf(person.locale);
      const words = t.mails.auditHead;
      const facts = { marketName: tx.settings.marketName, day: f.date(day), position: f.number(position), hash };
      await queueMail(tx, {
        to: person.email,
        locale: person.locale,
        subject: words.subject(facts),
        text: words.text({ ...facts, link: `${tx.settings.publicOrigin}${urls.chainHead}` }),
        dedupeKey: `audit.head:${day}:${person.id}`,
      });
    }
  });
}
