import { insertMessage } from "#db/queries/messages.server.ts";
import type { Locale } from "./accounts.ts";
import type { TxCtx } from "./ctx.ts";
import type { Phone } from "./phone.ts";

/** What a gateway takes as one message of several parts. */
const LONGEST = 600;

export type QueuedMessage = {
  to: Phone;
  locale: Locale;
  text: string;
  dedupeKey: string;
  /** After this the message is of no use and is not sent; its text is not kept once it went out. For codes. */
  expiresAt?: Date;
};

/**
 * Puts a text message into the outbox in the caller's transaction: it goes out after the commit, and never when it is
 * rolled back. A second one with the same `dedupeKey` is not queued.
 */
export async function queueMessage(tx: TxCtx, { text, ...message }: QueuedMessage): Promise<void> {
  const messageId = tx.newId();
  const isNew = await insertMessage(tx.db, {
    ...message,
    id: messageId,
    text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
    expiresAt: message.expiresAt ?? null,
    createdAt: tx.now(),
  });
  if (isNew) await tx.jobs.add(tx.db, "message.deliver", { messageId });
}
