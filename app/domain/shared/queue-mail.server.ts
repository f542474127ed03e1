import { insertMail } from "#db/queries/mails.server.ts";
import type { Locale } from "./accounts.ts";
import type { TxCtx } from "./ctx.ts";

export type QueuedMail = { to: string; locale: Locale; subject: string; text: string; dedupeKey: string };

/**
 * Puts a mail into the outbox in the caller's transaction: it goes out after the commit, and never when it is rolled back.
 * A second mail with the same `dedupeKey` is not queued.
 */
export async function queueMail(tx: TxCtx, mail: QueuedMail): Promise<void> {
  const mailId = tx.newId();
  if (await insertMail(tx.db, { ...mail, id: mailId, createdAt: tx.now() })) {
    await tx.jobs.add(tx.db, "mail.deliver", { mailId });
  }
}
