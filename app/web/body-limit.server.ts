import type { Request, RequestHandler } from "express";
import type { Locale } from "#app/i18n/locale.ts";
import { sendErrorPage } from "./error-page.server.ts";

/** A form with pictures of one product fits; a body is read into memory whole. */
const MAX_BYTES = 25 * 1024 * 1024;
/** Up to here the bytes are let in and thrown away: a browser that is cut off while sending shows no page of ours. */
const MAX_DISCARDED_BYTES = 200 * 1024 * 1024;

/** Refuses bodies that are too large, or that do not say how large they are, without keeping a byte of them. */
export function bodyLimit(localeOf: (req: Request) => Locale): RequestHandler {
  return (req, res, next) => {
    const isChunked = req.headers["transfer-encoding"] !== undefined;
    const length = Number(req.headers["content-length"] ?? 0);
    if (!isChunked && length <= MAX_BYTES) return next();
    const locale = localeOf(req);
    const refuse = (): void =>
      sendErrorPage(
        res,
        isChunked ? { status: 411, kind: "badRequest", locale } : { status: 413, kind: "tooLarge", locale },
      );
    if (!isChunked && length <= MAX_DISCARDED_BYTES) {
      req.once("end", refuse).resume();
    } else {
      res.setHeader("Connection", "close");
      refuse();
    }
  };
}
