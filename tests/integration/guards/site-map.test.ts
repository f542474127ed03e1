import { existsSync } from "node:fs";
import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import siteMap from "#app/routes.ts";
import { urls } from "#app/urls.ts";
import { ANY, splitByWord } from "#app/web/split-by-word.ts";

type Entry = { id: string; path: string | undefined; parentId: string | undefined; file: string };

const flatten = (entries: readonly RouteConfigEntry[], parentId: string): Entry[] =>
  entries.flatMap(({ id, file, path, children = [] }) => {
    const own = { id: id ?? file, path, parentId, file };
    return [own, ...flatten(children, own.id)];
  });

const entries = flatten(siteMap, "root");
const routes = Object.fromEntries(
  [{ id: "root", path: "", parentId: undefined, file: "root.tsx" }, ...entries].map((entry) => [entry.id, entry]),
) as unknown as ServerBuild["routes"];

test("every route has its file and an id of its own", () => {
  expect(entries.filter(({ file }) => !existsSync(`app/${file}`))).toEqual([]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test("every page lies in exactly one handler, unless it may stand anywhere", () => {
  const parents = new Set(entries.map(({ parentId }) => parentId));
  const words = splitByWord(routes);
  const anywhere = words.get(ANY) ?? new Set();
  for (const { id } of entries.filter((entry) => !parents.has(entry.id) && !anywhere.has(entry.id))) {
    expect(
      [...words].filter(([, ids]) => ids.has(id)),
      id,
    ).toHaveLength(1);
  }
});

test("every address that pages link to begins with a word of the site map", () => {
  const sample = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    if (typeof value === "function") return [String((value as (...parts: string[]) => unknown)("a", "1"))];
    return Object.values(value as object).flatMap(sample);
  };
  const words = splitByWord(routes);
  const unserved = sample(urls).filter((url) => !words.has((url.split(/[/?#]/)[1] ?? "").toLowerCase()));
  expect(unserved).toEqual([]);
});
