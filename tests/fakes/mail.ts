import type { MailMessage, MailTransport } from "#app/domain/shared/ctx.ts";

export type FakeMail = MailTransport & { readonly delivered: MailMessage[]; failNext(error: Error): void };

/** Keeps what was delivered; `failNext` makes the next delivery fail, as a mail server does now and then. */
export function fakeMail(): FakeMail {
  const delivered: MailMessage[] = [];
  let failure: Error | undefined;
  return {
    delivered,
    failNext: (error) => void (failure = error),
    deliver(message) {
      const error = failure;
      failure = undefined;
      if (error) return Promise.reject(error);
      delivered.push(message);
      return Promise.resolve();
    },
  };
}
