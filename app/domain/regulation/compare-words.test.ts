import fc from "fast-check";
import { expect, test } from "vitest";
import { ruleWords as en } from "#app/i18n/en/civic/rule-words.ts";
import { ruleWords as vi } from "#app/i18n/vi/civic/rule-words.ts";
import { compareTexts } from "./compare-texts.server.ts";
import { compareWords } from "./compare-words.server.ts";
import type { ArticleText } from "./regulation-text.ts";
import { ALL_RULE_IDS } from "./rules.ts";

const words = fc
  .array(fc.constantFrom("giờ ", "24 ", "ngày, ", "hàng\n\n", "tươi. ", "  "), { maxLength: 30 })
  .map((parts) => parts.join(""));

test("the runs of a difference give back both texts, letter by letter", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = compareWords(before, after);
      const without = (kind: string): string =>
        runs
          .filter((run) => run.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("one changed word is one word struck out and one put in", () => {
  expect(compareWords("báo trong 24 giờ kể từ khi nhận", "báo trong 48 giờ kể từ khi nhận")).toEqual([
    { kind: "same", text: "báo trong " },
    { kind: "removed", text: "24 " },
    { kind: "added", text: "48 " },
    { kind: "same", text: "giờ kể từ khi nhận" },
  ]);
});

const article = (lineage: string, number: number, change: Partial<ArticleText> = {}): ArticleText => ({
  lineage,
  chapter: 1,
  number,
  heading: `Điều ${lineage}`,
  headingEn: `Article ${lineage}`,
  body: "Một câu.",
  bodyEn: "A sentence.",
  rules: [],
  legalRefs: [],
  covers: [],
  duty: null,
  ...change,
});

test("articles are new, gone, moved or changed, with the rules and laws that came and went", () => {
  const before = [article("a", 1), article("b", 2, { rules: ["LST-01"] }), article("c", 3), article("d", 4)];
  const after = [
    article("e", 1),
    article("b", 2, { rules: ["LST-02"], legalRefs: ["19/2023/QH15, 57.2"] }),
    article("d", 3),
    article("a", 4),
  ];
  const { changed, unchanged } = compareTexts(before, after, "vi");
  expect(
    changed.map(({ lineage, change, numberBefore, numberAfter }) => [lineage, change, numberBefore, numberAfter]),
  ).toEqual([
    ["e", "added", null, 1],
    ["b", "changed", 2, 2],
    ["a", "moved", 1, 4],
    ["c", "removed", 3, null],
  ]);
  expect(unchanged).toBe(1);
  expect(changed[1]).toMatchObject({
    rules: { added: ["LST-02"], removed: ["LST-01"] },
    legalRefs: { added: ["khoản 2 Điều 57 Luật 19/2023/QH15"], removed: [] },
  });
  expect(compareTexts(before, before, "en").changed).toEqual([]);
});

test("every rule says in both languages what it checks", () => {
  for (const rule of ALL_RULE_IDS) {
    expect(vi[rule], rule).toMatch(/\.$/);
    expect(en[rule], rule).toMatch(/\.$/);
  }
  expect(Object.keys(vi).sort()).toEqual([...ALL_RULE_IDS].sort());
  expect(Object.keys(en).sort()).toEqual([...ALL_RULE_IDS].sort());
});
