import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];
type Route = NonNullable<Routes[string]>;

/** The word that means: no first word of its own, so it may stand anywhere. */
export const ANY = "*";

/** The ids of the routes that each first word needs: its own, their parents, and those that may stand anywhere. */
export function splitByWord(routes: Routes): Map<string, Set<string>> {
  const leaves = Object.values(routes).filter(
    (route): route is Route => route !== undefined && !hasChildren(routes, route),
  );
  const words = new Set(leaves.map((route) => wordOf(routes, route)));
  words.add(ANY);
  return new Map(
    [...words].map((word) => {
      const own = leaves.filter((route) => [word, ANY].includes(wordOf(routes, route)));
      return [word, new Set(["root", ...own.flatMap((route) => lineage(routes, route).map(({ id }) => id))])];
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
