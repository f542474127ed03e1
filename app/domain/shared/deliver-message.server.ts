import { findUnsentMessage, markMessageSent } from "#db/queries/messages.server.ts";
import type { Ctx } from "./ctx.ts";

/**
 * Hands a text message of the outbox to the gateway, once: a repeated job finds it sent. One that is too late is not sent.
 * Outside a demo the text of a message with a code is taken out as soon as it has gone out.
 */
export async function deliverMessage(ctx: Ctx, { messageId }: { messageId: string }): Promise<void> {
  const message = await findUnsentMessage(ctx.db, messageId);
  const now = ctx.now();
  if (!message || (message.expiresAt && message.expiresAt <= now)) return;
  const { recipient: to, text, dedupeKey } = message;
  await ctx.messages.deliver({ to, text, dedupeKey });
  const isWiped = message.expiresAt !== null && !ctx.settings.isDemo;
  await markMessageSent(ctx.db, messageId, { at: now, isWiped });
}
