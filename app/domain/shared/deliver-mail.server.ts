import { findUnsentMail, markMailSent } from "#db/queries/mails.server.ts";
import type { Ctx } from "./ctx.ts";

/** Hands a mail of the outbox to the transport, once: a repeated job finds it sent. A failure is thrown, and tried again. */
export async function deliverMail(ctx: Ctx, { mailId }: { mailId: string }): Promise<void> {
  const mail = await findUnsentMail(ctx.db, mailId);
  if (!mail) return;
  const { recipient: to, subject, text, dedupeKey } = mail;
  await ctx.mail.deliver({ to, subject, text, dedupeKey });
  await markMailSent(ctx.db, mailId, ctx.now());
}
