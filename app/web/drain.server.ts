import type { Server, ServerResponse } from "node:http";
import { Server as NetServer } from "node:net";

const HARD_STOP_MS = 10_000;

/**
 * Closes a server without losing a request. `Server#close` of node:http would drop idle keep-alive sockets at once, with
 * requests on the wire; so only the listener is closed, the next answer on each connection says that it is the last, and
 * connections still idle after a second are ended. Long answers (server-sent events) are ended by us.
 */
export function drainable(server: Server): { drain(): Promise<void> } {
  let isClosing = false;
  const openStreams = new Set<ServerResponse>();
  server.prependListener("request", (_req, res: ServerResponse) => {
    if (isClosing) res.setHeader("Connection", "close");
    openStreams.add(res);
    res.once("close", () => openStreams.delete(res));
  });
  return {
    async drain() {
      isClosing = true;
      const closed = new Promise<void>((done) => NetServer.prototype.close.call(server, () => done()));
      for (const res of openStreams) if (isEventStream(res)) res.end();
      const sweep = setTimeout(() => setInterval(() => server.closeIdleConnections(), 50).unref(), 1_000);
      const hardStop = setTimeout(() => server.closeAllConnections(), HARD_STOP_MS);
      await closed;
      clearTimeout(sweep);
      clearTimeout(hardStop);
    },
  };
}

const isEventStream = (res: ServerResponse): boolean =>
  String(res.getHeader("Content-Type")).startsWith("text/event-stream");
