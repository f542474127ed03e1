import { readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { describe, expect, test } from "vitest";
import { LISTING_CHECKS, SELLER_CHECKS } from "#app/domain/regulation/judge-subject.ts";
import { ALL_RULE_IDS, RULE_IDS, ruleOf } from "#app/domain/regulation/rules.ts";
import { JOBS } from "#app/jobs/index.server.ts";
import siteMap from "#app/routes.ts";
import { regulationTable, TABLE_PATH } from "../../../scripts/regulation-table.ts";

/** The enforceable rules of the market, by families: how many each has. */
const FAMILIES = { SEL: 13, LST: 17, ORD: 12, CMP: 3, TKD: 3, REP: 2, RET: 1, SEC: 1, FEE: 1 };
const EVERY_ID = Object.entries(FAMILIES).flatMap(([family, count]) =>
  Array.from({ length: count }, (_, index) => `${family}-${String(index + 1).padStart(2, "0")}`),
);

const addresses = (entries: readonly RouteConfigEntry[]): string[] =>
  entries.flatMap(({ path, children = [] }) => [...(path ? [`/${path}`] : []), ...addresses(children)]);

test("no rule is missing, and none is invented", () => {
  expect([...ALL_RULE_IDS].sort()).toEqual([...EVERY_ID].sort());
});

test(`${TABLE_PATH} says what the registry says: npm run docs:rules writes it`, async () => {
  expect(readFileSync(TABLE_PATH, "utf8")).toBe(await regulationTable());
});

describe("what the table claims is there", () => {
  test.each(ALL_RULE_IDS)("%s", (id) => {
    const { kind, runsIn, job, screen } = ruleOf(id);
    if (runsIn) {
      const source = readFileSync(runsIn.file, "utf8");
      const name = runsIn.file.startsWith("db/migrations/")
        ? new RegExp(`create (function|trigger) ${runsIn.name}\\b`)
        : new RegExp(`export (async )?(function|const) ${runsIn.name}\\b`);
      expect(source).toMatch(name);
    }
    if (job) expect(JOBS.map(({ name }) => name)).toContain(job);
    if (screen) expect(addresses(siteMap)).toContain(screen);
    if (kind === "running") expect(runsIn).toBeDefined();
    if (kind === "timer") expect(job).toBeDefined();
    if (kind === "human") expect([screen !== undefined, runsIn]).toEqual([true, undefined]);
  });
});

test("every rule that judges has its function, and nothing else does", () => {
  expect(Object.keys({ ...SELLER_CHECKS, ...LISTING_CHECKS }).sort()).toEqual([...RULE_IDS].sort());
});
