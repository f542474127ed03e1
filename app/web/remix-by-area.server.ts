import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import { mapErrors } from "./map-errors.server.ts";

type Routes = ServerBuild["routes"];
type Route = NonNullable<Routes[string]>;

/** The word that means: no first word of its own, so it may stand anywhere. */
const ANY = "*";

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
    const area = { ...mapped, routes: pick(mapped.routes, ids), assets: { ...build.assets, routes: pick(build.assets.routes, ids) } };
    handlers.set(word, createRequestHandler({ build: area, getLoadContext, mode: process.env.NODE_ENV }));
  }
  return (req, res, next) => {
    const handler = handlers.get(firstWordOf(req.path)) ?? handlers.get(ANY);
    if (!handler) throw new Error("the site map is empty");
    return handler(req, res, next);
  };
}

/** Addresses are matched without case, so the first word is too. */
const firstWordOf = (path: string): string => (path.split("/")[1] ?? "").toLowerCase();

/** The ids of the routes that each first word needs: its own, their parents, and those that may stand anywhere. */
export function splitByWord(routes: Routes): Map<string, Set<string>> {
  const leaves = Object.values(routes).filter((route): route is Route => route !== undefined && !hasChildren(routes, route));
  const words = new Set(leaves.map((route) => wordOf(routes, route)));
  words.add(ANY);
  return new Map(
    [...words].map((word) => {
      const own = leaves.filter((route) => [word, ANY].includes(wordOf(routes, route)));
      return [word, new Set(own.flatMap((route) => lineage(routes, route).map(({ id }) => id)))];
    }),
  );
}

const hasChildren = (routes: Routes, parent: Route): boolean =>
  Object.values(routes).some((route) => route?.parentId === parent.id);

function lineage(routes: Routes, route: Route): Route[] {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  return parent ? [...lineage(routes, parent), route] : [route];
}

function wordOf(routes: Routes, route: Route): string {
  const path = lineage(routes, route).flatMap(({ path: part }) => (part ?? "").split("/").filter(Boolean));
  const first = path[0] ?? "";
  return /^[:*]/.test(first) || first.endsWith("?") ? ANY : first.toLowerCase();
}

const pick = <T>(all: Record<string, T>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
