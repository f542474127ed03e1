import type { RequestHandler } from "express";
import type { Log } from "#app/domain/shared/ctx.ts";

export type Served = { method: string; path: string; status: number; milliseconds: number };

/** One line for each answer. The query is left out: it may carry tokens and what people searched for. */
export function requestLog(log: Log, onServed: (served: Served) => void): RequestHandler {
  return (req, res, next) => {
    const startedAt = process.hrtime.bigint();
    const { path, method } = req;
    res.once("close", () => {
      const milliseconds = Number((process.hrtime.bigint() - startedAt) / 10_000n) / 100;
      const status = res.writableFinished ? res.statusCode : 499;
      onServed({ method, path, status, milliseconds });
      const { requestId } = res.locals as { requestId: string };
      log.info({ requestId, method, path, status, milliseconds, bytes: res.getHeader("Content-Length") }, "request");
    });
    next();
  };
}
