import type { Request, RequestHandler } from "express";
import { base } from "#app/context.server.ts";
import { takeRateLimit } from "#app/domain/shared/take-rate-limit.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { sendErrorPage } from "./error-page.server.ts";

/** A market stall's shared connection makes many orders a minute; nobody makes ten acts a second. */
const PER_MINUTE = 600;
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** The widest of the limits: acts by address. Narrow ones (signing in, vouchers) are taken by their use cases. */
export function postLimit(localeOf: (req: Request) => Locale): RequestHandler {
  return (req, res, next) => {
    if (SAFE.has(req.method) || /^\/api\/payments\//i.test(req.path)) return next();
    takeRateLimit(base, { bucket: "acts", key: req.ip ?? "", limit: PER_MINUTE, windowSeconds: 60 })
      .then((isWithin) => {
        if (isWithin) return next();
        res.setHeader("Retry-After", "60");
        sendErrorPage(res, { status: 429, kind: "tooMany", locale: localeOf(req) });
      })
      .catch(next);
  };
}
