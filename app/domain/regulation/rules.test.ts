import { describe, expect, test } from "vitest";
import { REGULATION_ARTICLES } from "#db/seeds/regulation-text.ts";
import { isDay } from "../shared/clock.ts";
import { articlesOfRules, uncarriedRules } from "./regulation-version.ts";
import { lawOn } from "./rule-entry.ts";
import { brokenFloors, defaultsOf, schemaOf } from "./rule-parameters.ts";
import { ALL_RULE_IDS, isRuleId, RULE_IDS, ruleOf } from "./rules.ts";

describe("the table of rules", () => {
  test.each(ALL_RULE_IDS)("%s names its law and the days it binds", (rule) => {
    const { law } = ruleOf(rule);
    expect(law.length).toBeGreaterThan(0);
    for (const [index, { legalRef, effectiveFrom, effectiveTo }] of law.entries()) {
      expect(legalRef).toMatch(/\d|regulation/);
      expect(isDay(effectiveFrom)).toBe(true);
      const next = law[index + 1];
      if (next) expect(effectiveTo !== null && effectiveTo < next.effectiveFrom).toBe(true);
      else expect(effectiveTo).toBeNull();
    }
    expect(lawOn(law, "2026-11-27")).toBeDefined();
  });

  test.each(ALL_RULE_IDS)("%s has defaults that its own bounds and the law allow", (rule) => {
    const { parameters } = ruleOf(rule);
    const values = defaultsOf(parameters);
    expect(schemaOf(parameters).parse(values)).toEqual(values);
    expect(brokenFloors(parameters, values)).toEqual([]);
  });

  test("knows its own numbers only", () => {
    expect(isRuleId("LST-01")).toBe(true);
    expect(isRuleId("LST-99")).toBe(false);
    expect(isRuleId("constructor")).toBe(false);
  });
});

describe("the first operating regulation, Decree 52/2013/NĐ-CP art. 38.2 and Decree 248/2026/NĐ-CP ch. II", () => {
  test("numbers its articles from 1 without a gap", () => {
    expect(REGULATION_ARTICLES.map(({ number }) => number)).toEqual(REGULATION_ARTICLES.map((_, i) => i + 1));
  });

  test("carries every rule in exactly one article, the one that the rule names", () => {
    const carried = REGULATION_ARTICLES.flatMap(({ rules }) => rules);
    expect([...carried].sort()).toEqual([...RULE_IDS].sort());
    expect(uncarriedRules(RULE_IDS, REGULATION_ARTICLES)).toEqual([]);
    const articles = articlesOfRules(REGULATION_ARTICLES);
    for (const rule of RULE_IDS) expect(articles.get(rule)).toBe(ruleOf(rule).article);
  });

  test.each(REGULATION_ARTICLES)(
    "article $number says its duties in both languages and names its rules",
    ({ body, heading, rules }) => {
      for (const language of ["vi", "en"] as const) {
        const clauses = body[language].split("\n\n");
        expect(heading[language]).not.toBe("");
        expect(clauses.length).toBeGreaterThanOrEqual(3);
        for (const clause of clauses) expect(clause).toMatch(/^\d\. .{60,}\.$/);
        for (const rule of rules) expect(body[language]).toContain(rule);
        const named = body[language].match(/\b(SEL|LST)-\d{2}\b/g) ?? [];
        expect([...new Set(named)].sort()).toEqual([...rules].sort());
      }
      expect(body.vi.split("\n\n").length).toBe(body.en.split("\n\n").length);
    },
  );

  test("articles that a text points to exist", () => {
    for (const { body } of REGULATION_ARTICLES) {
      const pointed = [...body.vi.matchAll(/Điều (\d+)/g), ...body.en.matchAll(/articles? (\d+)/g)];
      for (const [, number] of pointed) expect(Number(number)).toBeLessThanOrEqual(REGULATION_ARTICLES.length);
    }
  });
});
