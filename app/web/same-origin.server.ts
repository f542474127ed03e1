import { networkInterfaces } from "node:os";
import type { Request, RequestHandler } from "express";
import type { Locale } from "#app/i18n/locale.ts";
import { sendErrorPage } from "./error-page.server.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Notices that a provider signs and calls that bring a key: no browser sends these with a visitor's cookies. */
const isSigned = (req: Request): boolean =>
  /^\/api\/payments\//i.test(req.path) || /^Bearer \S/.test(req.headers.authorization ?? "");

type Options = { publicOrigin: string; port: number; isDemo: boolean; localeOf: (req: Request) => Locale };

/**
 * Lets a request that may change something pass only when it comes from the market's own pages. Remix compares Origin and
 * Host on page posts alone and believes X-Forwarded-Host; this check covers every address, and takes Origin off so that
 * Remix does not judge it again behind a proxy.
 */
export function sameOrigin({ publicOrigin, port, isDemo, localeOf }: Options): RequestHandler {
  const isOwn = (origin: string): boolean => origin === publicOrigin || (isDemo && isThisMachine(origin, port));
  return (req, res, next) => {
    if (SAFE.has(req.method)) return next();
    const { origin } = req.headers;
    const isFromHere = req.headers["sec-fetch-site"] === "same-origin";
    const isAllowed = origin === undefined || origin === "null" ? isFromHere : isOwn(origin);
    if (!isAllowed && !isSigned(req))
      return sendErrorPage(res, { status: 403, kind: "foreignOrigin", locale: localeOf(req) });
    delete req.headers.origin;
    next();
  };
}

/** In a demo the market is opened as localhost and, from a phone, by the machine's address in the local network. */
function isThisMachine(origin: string, port: number): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.protocol !== "http:" || Number(url.port || 80) !== port) return false;
  return LOOPBACK.has(url.hostname) || ownAddresses().has(url.hostname);
}

const ownAddresses = (): Set<string> =>
  new Set(Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address)));
