import type { ServerBuild } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { splitByWord } from "./split-by-word.ts";

const route = (id: string, path?: string, parentId = "root") => ({
  id,
  path,
  parentId,
  module: { default: () => null },
});
const routes = {
  root: { id: "root", path: "", module: { default: () => null } },
  home: { ...route("home"), index: true },
  desk: route("desk"),
  orders: route("orders", "nguoi-ban/don", "desk"),
  lots: route("lots", "Nguoi-Ban/lo", "desk"),
  shelf: route("shelf", "cho"),
  shelfFilter: route("shelfFilter", "loc", "shelf"),
  stamp: route("stamp", ":code"),
} as unknown as ServerBuild["routes"];

describe("one handler for each first word of the address", () => {
  const words = splitByWord(routes);

  test("every route lies in a handler of its own word, with its parents", () => {
    expect([...words.keys()].sort()).toEqual(["", "*", "cho", "nguoi-ban"]);
    expect(words.get("nguoi-ban")).toEqual(new Set(["root", "desk", "orders", "lots", "stamp"]));
    expect(words.get("cho")).toEqual(new Set(["root", "shelf", "shelfFilter", "stamp"]));
  });

  test("the first word is folded, because addresses are matched without case", () => {
    expect(words.has("Nguoi-Ban")).toBe(false);
  });

  test("a route that may stand anywhere lies in every handler", () => {
    for (const ids of words.values()) expect(ids).toContain("stamp");
  });

  test("a site map without such a route still answers unknown words", () => {
    const { stamp: _stamp, ...fixed } = routes;
    expect(splitByWord(fixed).get("*")).toEqual(new Set(["root"]));
  });
});
