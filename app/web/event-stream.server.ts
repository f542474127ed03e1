const HEARTBEAT_MS = 20_000;

export type SendEvent = (event: { name?: string; data: object }) => void;

/**
 * Answers with server-sent events. `start` gets a function to send with and returns what to undo when the visitor leaves.
 * A comment every 20 seconds keeps proxies from closing the line.
 */
export function eventStream(signal: AbortSignal, start: (send: SendEvent) => () => void): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const undo = start(({ name, data }) =>
        write(`${name ? `event: ${name}\n` : ""}data: ${JSON.stringify(data)}\n\n`),
      );
      const heartbeat = setInterval(() => write(": here\n\n"), HEARTBEAT_MS);
      const stop = (): void => {
        clearInterval(heartbeat);
        undo();
        try {
          controller.close();
        } catch {
          // Closed already, because the visitor left first.
        }
      };
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop, { once: true });
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    },
  });
}
