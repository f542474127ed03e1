import { expect, test } from "vitest";
import { DOORS, PEOPLE } from "#tests/fixtures/doors.ts";
import { sourceDoors } from "#tests/setup/doors-of-source.ts";

const doors = sourceDoors();
const where = "tests/fixtures/doors.ts";

test("every address, method and intent of the sources has its row in the table of doors", () => {
  const missing = doors.flatMap(({ path, hasGet, intents }) => {
    const row = DOORS[path];
    if (!row) return [`${path}: write who may GET it and who may POST ${JSON.stringify(intents)} in ${where}`];
    return [
      ...(hasGet && !row.get ? [`${path}: write who may GET it in ${where}`] : []),
      ...intents
        .filter((intent) => !(intent in (row.post ?? {})))
        .map((intent) => `${path}: write who may POST the intent "${intent}" in ${where}`),
      ...[...path.matchAll(/:([a-z]+)/gi)]
        .filter(([, parameter = ""]) => !(parameter in (row.names ?? {})))
        .map(([, parameter = ""]) => `${path}: write which thing :${parameter} names in ${where}`),
    ];
  });
  expect(missing).toEqual([]);
});

test("the table of doors names no address, method or intent that the sources do not have", () => {
  const stale = Object.entries(DOORS).flatMap(([path, { get, post = {} }]) => {
    const door = doors.find((one) => one.path === path);
    if (!door) return [path];
    return [
      ...(get && !door.hasGet ? [`GET ${path}`] : []),
      ...Object.keys(post)
        .filter((intent) => !door.intents.includes(intent))
        .map((intent) => `POST ${path} ${intent}`),
    ];
  });
  expect(stale).toEqual([]);
});

test("the sources are read as they are written: unions, lists of intents, comparisons, in other files too", () => {
  const intentsAt = (path: string) => doors.find((door) => door.path === path)?.intents;
  expect(intentsAt("/gio-hang")).toEqual(["add", "remove", "set"]);
  expect(intentsAt("/nguoi-ban/tin-ban/:id")).toContain("withdraw-lot");
  expect(intentsAt("/nguoi-ban/khuyen-mai")).toEqual(["", "end"]);
  expect(intentsAt("/don-hang/:code")).toEqual(["cancel", "receive"]);
  expect(doors.length).toBeGreaterThan(60);
  expect(PEOPLE).toHaveLength(13);
});
