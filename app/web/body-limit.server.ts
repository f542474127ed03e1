import type { Request, RequestHandler } from "express";
import type { Locale } from "#app/i18n/locale.ts";
import { sendErrorPage } from "./error-page.server.ts";

/** A form with pictures of one product fits; a body is read into memory whole. */
const MAX_BYTES = 25 * 1024 * 1024;

/** Refuses bodies that are too large, or that do not say how large they are, before a byte of them is read. */
export function bodyLimit(localeOf: (req: Request) => Locale): RequestHandler {
  return (req, res, next) => {
    const isChunked = req.headers["transfer-encoding"] !== undefined;
    const length = Number(req.headers["content-length"] ?? 0);
    if (!isChunked && length <= MAX_BYTES) return next();
    res.setHeader("Connection", "close");
    sendErrorPage(res, { status: isChunked ? 411 : 413, kind: isChunked ? "badRequest" : "tooLarge", locale: localeOf(req) });
  };
}
