import pg from "pg";

/** A channel's name is fixed in code; payloads are short ids. */
export type Notification = { readonly channel: string; readonly payload: string };
type Handler = (payload: string) => void;

export type Listener = {
  /** Calls `handler` for every notification of the channel from its commit on; the answer stops it. */
  on(channel: string, handler: Handler): () => void;
  /** Calls `handler` after a lost connection came back: what was said in between was missed. */
  onGap(handler: () => void): void;
  /** Calls `handler` when the connection is lost, and again while it cannot be opened. */
  onLost(handler: () => void): void;
  close(): Promise<void>;
};

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/** LISTEN on one connection of its own, opened with the first handler and opened again whenever it is lost. */
export function listener(url: string): Listener {
  const handlers = new Map<string, Set<Handler>>();
  const gapHandlers: Array<() => void> = [];
  const lostHandlers: Array<() => void> = [];
  let client: pg.Client | undefined;
  let connecting = false;
  let isClosed = false;
  let pauseMs = FIRST_PAUSE_MS;
  let hadConnection = false;

  const lost = (): void => {
    client = undefined;
    if (isClosed) return;
    lostHandlers.forEach((handler) => handler());
    setTimeout(() => void connect(), pauseMs).unref();
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  };

  const connect = async (): Promise<void> => {
    if (connecting || client || isClosed) return;
    connecting = true;
    const fresh = new pg.Client({ connectionString: url, application_name: "cho-lanh-listener", keepAlive: true });
    fresh.on("notification", ({ channel, payload = "" }) =>
      handlers.get(channel)?.forEach((handler) => handler(payload)),
    );
    fresh.on("error", () => undefined);
    try {
      await fresh.connect();
      fresh.once("end", lost);
      client = fresh;
      for (const channel of handlers.keys()) await fresh.query(`listen ${fresh.escapeIdentifier(channel)}`);
      pauseMs = FIRST_PAUSE_MS;
      if (hadConnection) gapHandlers.forEach((handler) => handler());
      hadConnection = true;
    } catch {
      await fresh.end().catch(() => undefined);
      if (!client) lost();
    } finally {
      connecting = false;
    }
  };

  const on = (channel: string, handler: Handler): (() => void) => {
    const set = handlers.get(channel) ?? new Set();
    const isNew = set.size === 0 && !handlers.has(channel);
    handlers.set(channel, set.add(handler));
    if (!client) void connect();
    else if (isNew) void client.query(`listen ${client.escapeIdentifier(channel)}`).catch(() => undefined);
    return () => void set.delete(handler);
  };

  const close = async (): Promise<void> => {
    isClosed = true;
    await client?.end().catch(() => undefined);
  };

  return {
    on,
    onGap: (handler) => void gapHandlers.push(handler),
    onLost: (handler) => void lostHandlers.push(handler),
    close,
  };
}
