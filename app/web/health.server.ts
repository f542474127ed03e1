import { Router, type Request } from "express";
import { base } from "#app/context.server.ts";
import { checkReadiness } from "#app/domain/shared/check-readiness.server.ts";
import { METRICS_TYPE, metricsText } from "./metrics.server.ts";

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Alive, ready and metrics, for whoever watches the market. Metrics ask for the token when one is set, else for this machine. */
export function health(metricsToken: string | undefined): Router {
  const router = Router();
  const mayRead = (req: Request): boolean =>
    metricsToken === undefined ? LOOPBACK.test(req.ip ?? "") : req.headers.authorization === `Bearer ${metricsToken}`;

  router.get("/healthz", (_req, res) => void res.type("text").send("ok\n"));
  router.get("/readyz", async (_req, res) => {
    const readiness = await checkReadiness(base);
    const isReady = Object.values(readiness).every(Boolean);
    res.status(isReady ? 200 : 503).json(readiness);
  });
  router.get("/metrics", async (req, res, next) => {
    if (!mayRead(req)) return void res.status(403).type("text").send("forbidden\n");
    try {
      res.type(METRICS_TYPE).send(await metricsText());
    } catch (error) {
      next(error);
    }
  });
  return router;
}
