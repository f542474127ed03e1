import { describe, expect, test } from "vitest";
import { isDay } from "../shared/clock.ts";
import { lawOn } from "./rule-entry.ts";
import { brokenFloors, defaultsOf, schemaOf } from "./rule-parameters.ts";
import { ALL_RULE_IDS, isRuleId, ruleOf } from "./rules.ts";

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
