import { insertMail } from "#db/queries/mails.server.ts";
import { findSignInPhone } from "#db/queries/sign-in-phones.server.ts";
import type { Locale } from "./accounts.ts";
import type { TxCtx } from "./ctx.ts";
import { isPlaceholderEmail } from "./placeholder-email.ts";
import { queueMessage } from "./queue-message.server.ts";

export type QueuedMail = { to: string; locale: Locale; subject: string; text: string; dedupeKey: string };

/**
 * Puts a mail into the outbox in the caller's transaction: it goes out after the commit, and never when it is rolled back.
 * A second mail with the same `dedupeKey` is not queued. Somebody known by phone alone gets a text message in its place.
 */
export async function queueMail(tx: TxCtx, mail: QueuedMail): Promise<void> {
  if (isPlaceholderEmail(mail.to)) return queueShortMessage(tx, mail);
  const mailId = tx.newId();
  if (await insertMail(tx.db, { ...mail, id: mailId, createdAt: tx.now() })) {
    await tx.jobs.add(tx.db, "mail.deliver", { mailId });
  }
}

/** The subject says it, and the first link of the mail leads on. */
async function queueShortMessage(
  tx: TxCtx,
  { to: email, locale, subject, text, dedupeKey }: QueuedMail,
): Promise<void> {
  const to = await findSignInPhone(tx.db, email);
  if (!to) return;
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  await queueMessage(tx, { to, locale, text: [subject, link].filter(Boolean).join(": "), dedupeKey });
}
