import { createTransport } from "nodemailer";
import type { MailTransport } from "#app/domain/shared/ctx.ts";

/** Sends through the operator's SMTP server. The message id comes from the dedupe key, so a repeated send can be told. */
export function makeSmtpMail(url: string, from: string): MailTransport {
  const transport = createTransport(url);
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "localhost";
  return {
    async deliver({ to, subject, text, dedupeKey }) {
      const messageId = `<${Buffer.from(dedupeKey).toString("base64url")}@${domain}>`;
      await transport.sendMail({ from, to, subject, text, messageId });
    },
  };
}

/** The transport without a server: nothing leaves the house, the outbox page shows what would have been sent. */
export const outboxOnly: MailTransport = { deliver: () => Promise.resolve() };
