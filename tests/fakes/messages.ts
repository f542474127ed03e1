import type { MessageTransport, TextMessage } from "#app/domain/shared/ctx.ts";

export type FakeMessages = MessageTransport & { readonly delivered: TextMessage[]; failNext(error: Error): void };

/** Keeps the text messages that were delivered; `failNext` makes the next delivery fail, as a gateway does now and then. */
export function fakeMessages(): FakeMessages {
  const delivered: TextMessage[] = [];
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
