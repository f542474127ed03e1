import { request, type Agent, type OutgoingHttpHeaders } from "node:http";

export type Call = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
};
export type Answer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly bytes: number;
};
export type Measured = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
};

/** One request over a kept connection; the body is read to its end. */
export function send(agent: Agent, baseUrl: string, call: Call): Promise<Answer> {
  return new Promise((done, fail) => {
    const req = request(baseUrl + call.path, { agent, method: call.method, headers: call.headers ?? {} }, (res) => {
      let bytes = 0;
      res.on("data", (chunk: Buffer) => (bytes += chunk.length));
      res.on("end", () => done({ status: res.statusCode ?? 0, headers: res.headers, bytes }));
      res.on("error", fail);
    });
    req.on("error", fail);
    req.end(call.body);
  });
}

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/**
 * Runs `act` over `connections` lanes for `seconds` and measures what `act` says to measure: it answers the milliseconds that
 * count, so that preparing a basket is not part of a checkout's time.
 */
export async function measure(
  { connections, seconds }: { connections: number; seconds: number },
  act: (lane: number) => Promise<number>,
): Promise<Measured> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, lane) => {
      while (performance.now() < until) times.push(await act(lane));
    }),
  );
  const sorted = times.sort((a, b) => a - b);
  const busy = sorted.reduce((sum, ms) => sum + ms, 0) / connections;
  return {
    perSecond: (sorted.length / busy) * 1000,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
  };
}

/** Times one request and refuses any answer but the expected: a fast error is not a result. */
export async function timed(agent: Agent, baseUrl: string, call: Call, expected: number): Promise<number> {
  const before = performance.now();
  const { status } = await send(agent, baseUrl, call);
  if (status !== expected) throw new Error(`${call.method} ${call.path} answered ${status}, expected ${expected}`);
  return performance.now() - before;
}
