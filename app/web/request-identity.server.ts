import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import { localeCookie, localeOf } from "./locale.ts";

const FORWARDED = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-forwarded-for", "forwarded"];

/**
 * Gives every request its id, its nonce and its language. Ids from outside are not taken over, and forwarding headers are
 * believed only when a proxy is configured.
 */
export function requestIdentity({ isHttps, trustsProxy }: { isHttps: boolean; trustsProxy: boolean }): RequestHandler {
  return (req, res, next) => {
    const requestId = randomBytes(9).toString("base64url");
    const query = new URLSearchParams(req.url.split("?")[1] ?? "");
    const locale = localeOf(query, req.headers.cookie);
    if (!trustsProxy) for (const name of FORWARDED) delete req.headers[name];
    res.locals = { requestId, nonce: randomBytes(16).toString("base64"), locale };
    res.setHeader("X-Request-Id", requestId);
    if (query.get("lang") === locale) res.append("Set-Cookie", localeCookie(locale, isHttps));
    next();
  };
}
