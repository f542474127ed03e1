import type { MessageTransport } from "#app/domain/shared/ctx.ts";

const TIMEOUT_MS = 10_000;

/**
 * Sends text messages through the operator's gateway: `POST /sms {id, to, text}` with the key as bearer. The id comes from
 * the dedupe key, so that a gateway can tell a repeated send. Anything but a 2xx answer is an error, and tried again.
 */
export function makeSmsGateway(url: string, key: string): MessageTransport {
  return {
    async deliver({ to, text, dedupeKey }) {
      const answer = await fetch(`${url.replace(/\/+$/, "")}/sms`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Authorization: `Bearer ${key}`,
          "Idempotency-Key": dedupeKey,
        },
        body: JSON.stringify({ id: dedupeKey, to, text }),
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
    },
  };
}

/** The transport without a gateway: nothing leaves the house. */
export const noMessages: MessageTransport = { deliver: () => Promise.resolve() };
