import { expect, test } from "vitest";
import { lawWords } from "./law-words.ts";
import { ALL_RULE_IDS, ruleOf } from "./rules.ts";

test("a law is named in the reader's language", () => {
  expect(lawWords("Law 55/2010/QH12 art. 54; plan 477/KH-SCT of 2019", "vi")).toBe(
    "Luật 55/2010/QH12 Điều 54; Kế hoạch 477/KH-SCT năm 2019",
  );
  expect(lawWords("Decree 37/2026/NĐ-CP ch. IV", "en")).toBe("Decree 37/2026/NĐ-CP ch. IV");
});

test.each(ALL_RULE_IDS)("%s: no English word is left in its law", (rule) => {
  for (const { legalRef } of ruleOf(rule).law) {
    expect(lawWords(legalRef, "vi")).not.toMatch(
      /(?<!\p{L})(law|decree|circular|decision|plan|regulation|art|ch|of)(?!\p{L})/iu,
    );
  }
});
