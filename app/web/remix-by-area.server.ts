import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import { env } from "#app/env.server.ts";
import { mapErrors } from "./map-errors.server.ts";
import { ANY, splitByWord } from "./split-by-word.ts";

/**
 * The router ranks and compiles every route at each match, several times a request. One handler for each first word of the
 * address, with only the routes below that word, doubles to triples the pages a second. Browsers still get all routes.
 */
export function remixByArea(
  build: ServerBuild,
  getLoadContext: (req: Request, res: Response) => AppLoadContext,
): RequestHandler {
  const mapped = { ...build, routes: mapErrors(build.routes) };
  const handlers = new Map<string, RequestHandler>();
  for (const [word, ids] of splitByWord(build.routes)) {
    const area = {
      ...mapped,
      routes: pick(mapped.routes, ids),
      assets: { ...build.assets, routes: pick(build.assets.routes, ids) },
    };
    handlers.set(
      word,
      createRequestHandler({ build: area, getLoadContext, mode: env.isProduction ? "production" : "development" }),
    );
  }
  return (req, res, next) => {
    const handler = handlers.get(firstWordOf(req.path)) ?? handlers.get(ANY);
    if (!handler) throw new Error("the site map is empty");
    return handler(req, res, next);
  };
}

/** Addresses are matched without case, so the first word is too. */
const firstWordOf = (path: string): string => (path.split("/")[1] ?? "").toLowerCase();

const pick = <T>(all: Record<string, T>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
