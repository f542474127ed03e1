import cluster from "node:cluster";
import { createServer } from "node:http";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { base, closeContext, hearEndedSessions, listen, log, onMissedAnnouncements } from "#app/context.server.ts";
import { env } from "#app/env.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { FIELD_WORKER } from "#app/urls.ts";
import { bodyLimit } from "#app/web/body-limit.server.ts";
import { answerMetrics } from "#app/web/cluster-metrics.server.ts";
import { drainable } from "#app/web/drain.server.ts";
import { sendErrorPage } from "#app/web/error-page.server.ts";
import { health } from "#app/web/health.server.ts";
import { linksetSwitch } from "#app/web/linkset-switch.server.ts";
import type { LoadContext } from "#app/web/load-context.ts";
import { observeRequest } from "#app/web/metrics.server.ts";
import { pageCache } from "#app/web/page-cache.server.ts";
import { postLimit } from "#app/web/post-limit.server.ts";
import { remixByArea } from "#app/web/remix-by-area.server.ts";
import { requestIdentity } from "#app/web/request-identity.server.ts";
import { requestLog } from "#app/web/request-log.server.ts";
import { sameOrigin } from "#app/web/same-origin.server.ts";
import { securityHeaders } from "#app/web/security-headers.server.ts";
import { splitByWord } from "#app/web/split-by-word.ts";

const isHttps = env.publicOrigin.startsWith("https:");
/** Where our forms lead on to: the page of the identity service. */
const onwardOrigins = env.identityService ? [new URL(env.identityService.url).origin] : [];
const tileOrigins = env.mapTiles ? [env.mapTiles.origin] : [];
const localeOf = (req: Request): Locale => (req.res?.locals as { locale: Locale }).locale;

function loadContextOf(req: Request, res: Response): LoadContext {
  const { nonce, requestId, locale } = res.locals as Pick<LoadContext, "nonce" | "requestId" | "locale">;
  const setCookie = (cookie: string): void => void res.append("Set-Cookie", cookie);
  return { nonce, requestId, locale, address: req.ip ?? "", setCookie, actors: new Map() };
}

/** Everything in front of Remix, in the order in which a request meets it. In development Vite serves the assets. */
export function createApp(build: ServerBuild, assets: RequestHandler): Express {
  const app = express();
  const cache = pageCache();
  listen("public_pages", cache.clear);
  hearEndedSessions();
  onMissedAnnouncements(cache.clear);
  const areas = new Set(splitByWord(build.routes).keys());
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustProxy);
  app.use(requestIdentity({ isHttps, trustsProxy: env.trustProxy > 0 }));
  app.use(requestLog(base.log, (served) => observeRequest(served, areas)));
  app.use(health(env.metricsToken));
  app.use(securityHeaders({ isHttps, isDevelopment: !env.isProduction, onwardOrigins, tileOrigins }));
  app.use(compression({ filter: (req, res) => !isEventStream(res) && compression.filter(req, res) }));
  app.use(assets);
  app.use(sameOrigin({ publicOrigin: env.publicOrigin, port: env.port, isDemo: env.isDemo, localeOf }));
  app.use(bodyLimit(localeOf));
  app.use(postLimit(localeOf));
  app.use(linksetSwitch);
  app.use(cache.middleware);
  app.all("*", remixByArea(build, loadContextOf));
  app.use((error: unknown, req: Request, res: Response, _next: NextFunction) => {
    const { requestId } = res.locals as { requestId: string };
    log.error({ err: error, requestId }, "a request failed outside Remix");
    if (res.headersSent) return void res.end();
    sendErrorPage(res, { status: 500, kind: "broken", locale: localeOf(req), reference: requestId });
  });
  return app;
}

const isEventStream = (res: Response): boolean => String(res.getHeader("Content-Type")).startsWith("text/event-stream");

/**
 * Built assets never change under their name. Other files are looked for only when the last segment has an extension. The
 * service worker is asked for anew each time: it is how browsers learn of a new build.
 */
function builtAssets(clientDir: string): RequestHandler {
  const router = express.Router();
  const setHeaders = (res: Response, path: string): void => {
    if (basename(path) === basename(FIELD_WORKER)) res.setHeader("Cache-Control", "no-cache");
  };
  const files = express.static(clientDir, { maxAge: "1h", index: false, redirect: false, setHeaders });
  router.use(
    "/assets",
    express.static(join(clientDir, "assets"), { immutable: true, maxAge: "1y", index: false, redirect: false }),
  );
  router.use((req, res, next) => {
    if (/\.[a-z0-9]+$/i.test(req.path)) void files(req, res, next);
    else next();
  });
  return router;
}

/** Serves until the supervisor goes away or asks to stop; requests in flight are answered first. */
async function serve(): Promise<void> {
  const build = (await import("virtual:remix/server-build")) as unknown as ServerBuild;
  const clientDir = join(dirname(fileURLToPath(import.meta.url)), "../client");
  const server = createServer();
  const { drain } = drainable(server);
  server.on("request", createApp(build, builtAssets(clientDir)));
  server.listen(env.port, () => process.send?.({ type: "ready" }));
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void drain()
      .then(closeContext)
      .finally(() => process.exit(0));
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
  process.on("disconnect", stop);
}

/** With several web processes the primary only forks, refills and passes the stop on; they share one port. */
function forkWorkers(): void {
  let isStopping = false;
  let ready = 0;
  answerMetrics();
  for (let i = 0; i < env.webWorkers; i += 1) cluster.fork();
  cluster.on("message", (_worker, message: { type?: string }) => {
    if (message.type === "ready" && ++ready === env.webWorkers) process.send?.({ type: "ready" });
  });
  cluster.on("exit", () => {
    if (!isStopping) return void cluster.fork();
    if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(0);
  });
  const stop = (): void => {
    isStopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
  process.on("disconnect", stop);
}

if (env.isProduction) {
  if (cluster.isPrimary && env.webWorkers > 1) forkWorkers();
  else await serve();
}
