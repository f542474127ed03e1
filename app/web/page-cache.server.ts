import type { Request, RequestHandler, Response } from "express";
import { hasOnlyCookies } from "./cookies.ts";
import { LOCALE_COOKIE } from "./locale.ts";

/**
 * A page asks to be kept by `Surrogate-Control: max-age=N` (W3C Edge Architecture Specification); the header stays in the
 * house. `publicPage` in `public-page.ts` sets it.
 */
export const SURROGATE = "Surrogate-Control";
const MAX_PAGES = 500;
const MAX_PAGE_BYTES = 512 * 1024;

type Kept = { html: string; nonce: string; headers: ReadonlyArray<readonly [string, string]>; until: number };

/**
 * Keeps whole pages for visitors without cookies for a second or so, which carries a rush on one page. A page is never
 * kept when it sets a cookie, and `clear` empties the cache at once, so that a recall overrides it. Each answer gets a
 * nonce of its own.
 */
export function pageCache(): { middleware: RequestHandler; clear: () => void } {
  const pages = new Map<string, Kept>();
  let generation = 0;

  const middleware: RequestHandler = (req, res, next) => {
    const { nonce, locale } = res.locals as { nonce: string; locale: string };
    const key = `${locale} ${req.originalUrl}`;
    const mayKeep = isCacheable(req);
    const kept = mayKeep ? pages.get(key) : undefined;
    if (kept && kept.until > Date.now()) return sendKept(res, kept, nonce);
    const began = generation;
    followPage(res, mayKeep, (html, seconds) => {
      if (began !== generation) return;
      if (pages.size >= MAX_PAGES) pages.delete(pages.keys().next().value ?? "");
      pages.set(key, { html, nonce, headers: contentHeaders(res), until: Date.now() + seconds * 1000 });
    });
    next();
  };
  const clear = (): void => {
    generation += 1;
    pages.clear();
  };
  return { middleware, clear };
}

const isCacheable = (req: Request): boolean =>
  req.method === "GET" &&
  req.headers.authorization === undefined &&
  hasOnlyCookies(req.headers.cookie, [LOCALE_COOKIE]);

const contentHeaders = (res: Response): Array<[string, string]> =>
  ["Content-Type", "Cache-Control", "Link", "Vary"].flatMap((name) => {
    const value = res.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });

function sendKept(res: Response, { html, nonce, headers }: Kept, freshNonce: string): void {
  for (const [name, value] of headers) res.setHeader(name, value);
  res.end(html.replaceAll(nonce, freshNonce));
}

/** Takes the wish to be kept off the answer; when the page may be kept and is complete, hands it to `keep`. */
function followPage(res: Response, mayKeep: boolean, keep: (html: string, seconds: number) => void): void {
  const chunks: Buffer[] = [];
  const write = res.write.bind(res) as (...args: unknown[]) => boolean;
  const end = res.end.bind(res) as (...args: unknown[]) => Response;
  let seconds = 0;
  let bytes = 0;
  const follow = (chunk: unknown): void => {
    if (!res.headersSent) {
      seconds = Number(/max-age=(\d+)/.exec(String(res.getHeader(SURROGATE)))?.[1] ?? 0);
      res.removeHeader(SURROGATE);
    }
    if (!mayKeep || seconds === 0 || (typeof chunk !== "string" && !(chunk instanceof Uint8Array))) return;
    const part = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    bytes += part.length;
    if (bytes <= MAX_PAGE_BYTES) chunks.push(part);
  };
  res.write = ((chunk: unknown, ...rest: unknown[]) => {
    follow(chunk);
    return write(chunk, ...rest);
  }) as typeof res.write;
  res.end = ((chunk: unknown, ...rest: unknown[]) => {
    follow(chunk);
    const isPage = res.statusCode === 200 && String(res.getHeader("Content-Type")).startsWith("text/html");
    if (isPage && chunks.length > 0 && bytes <= MAX_PAGE_BYTES && !res.hasHeader("Set-Cookie"))
      keep(Buffer.concat(chunks).toString("utf8"), seconds);
    return end(chunk, ...rest);
  }) as typeof res.end;
}
