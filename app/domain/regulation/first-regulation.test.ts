import { describe, expect, test } from "vitest";
import { REGULATION_ARTICLES, REGULATION_CHAPTERS, REGULATION_MODEL } from "#db/seeds/regulation-text.ts";
import { COVERS, groupsOf, uncoveredGroups } from "./disclosures.ts";
import { danglingReferences } from "./draft-layout.ts";
import { problemsOf, sentencesIn } from "./draft-problems.ts";
import { isLegalRef, legalRefWords } from "./legal-ref.ts";
import { articlesOfRules, uncarriedRules } from "./regulation-version.ts";
import { ALL_RULE_IDS, isRuleId, ruleOf } from "./rules.ts";

const articles = REGULATION_MODEL.articles.map((article) => ({ ...article, lineage: String(article.number) }));
const digits = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

describe("the first operating regulation, Decree 52/2013/NĐ-CP art. 38.2 and Decree 248/2026/NĐ-CP ch. II", () => {
  test("has 35 to 50 articles in chapters, numbered from 1 without a gap", () => {
    expect(REGULATION_ARTICLES.length).toBeGreaterThanOrEqual(35);
    expect(REGULATION_ARTICLES.length).toBeLessThanOrEqual(50);
    expect(REGULATION_ARTICLES.map(({ number }) => number)).toEqual(REGULATION_ARTICLES.map((_, i) => i + 1));
    for (const { articles: inChapter } of REGULATION_CHAPTERS) expect(inChapter.length).toBeGreaterThan(0);
  });

  test("answers each of the 13 disclosure groups, the 11 heads of 2013 and the parts of the model regulation", () => {
    const covered = new Set(REGULATION_ARTICLES.flatMap(({ covers }) => covers));
    expect(COVERS.filter((one) => !covered.has(one))).toEqual([]);
    expect([...covered].filter((one) => !COVERS.includes(one))).toEqual([]);
    expect(uncoveredGroups(REGULATION_ARTICLES)).toEqual([]);
    expect(COVERS).toHaveLength(13 + 11 + 11);
    expect(groupsOf(["Đ.9", "38.2.9", "IX"])).toEqual(["9"]);
  });

  test("carries each of the 53 rules in exactly one article, the one that the rule names", () => {
    const carried = REGULATION_ARTICLES.flatMap(({ rules }) => rules);
    expect(ALL_RULE_IDS).toHaveLength(53);
    expect([...carried].sort()).toEqual([...ALL_RULE_IDS].sort());
    expect(uncarriedRules(ALL_RULE_IDS, REGULATION_ARTICLES)).toEqual([]);
    const numbers = articlesOfRules(REGULATION_ARTICLES);
    for (const rule of ALL_RULE_IDS) expect([rule, numbers.get(rule)]).toEqual([rule, ruleOf(rule).article]);
    expect(isRuleId("LST-18")).toBe(false);
  });

  test.each(articles)("article $number says who must do what by when, in both languages alike", (article) => {
    expect(problemsOf(article, articles.length)).toEqual([]);
    expect(sentencesIn(article.body)).toBeGreaterThanOrEqual(3);
    expect(sentencesIn(article.bodyEn)).toBeGreaterThanOrEqual(3);
    expect(digits(article.body)).toEqual(digits(article.bodyEn));
    const clauses = article.body.split("\n\n");
    expect(clauses.length).toBeGreaterThanOrEqual(3);
    expect(clauses.length).toBe(article.bodyEn.split("\n\n").length);
    for (const clause of [...clauses, ...article.bodyEn.split("\n\n")]) expect(clause).toMatch(/^\d\. .{60,}\.$/);
    expect(article.rules.length > 0 || article.duty !== null).toBe(true);
    if (article.duty) {
      for (const part of Object.values(article.duty)) expect(part).not.toBe("");
      expect(digits(article.duty.deadline)).toEqual(digits(article.duty.deadlineEn));
    }
    expect(article.legalRefs.length).toBeGreaterThan(0);
    expect(article.legalRefs.filter((ref) => !isLegalRef(ref))).toEqual([]);
    expect(article.covers.length).toBeGreaterThan(0);
  });

  test("articles that a text points to exist", () => {
    expect(danglingReferences(articles)).toEqual([]);
    expect(articles.some(({ body }) => / Quy chế này/.test(body))).toBe(true);
  });
});

describe("legal references", () => {
  test("read as law is cited in each language", () => {
    expect(legalRefWords("19/2023/QH15, 39.3.đ", "vi")).toBe("điểm đ khoản 3 Điều 39 Luật 19/2023/QH15");
    expect(legalRefWords("248/2026/NĐ-CP, 8", "en")).toBe("Decree 248/2026/NĐ-CP, Article 8");
    expect(legalRefWords("17/2021/TT-BNNPTNT, 14.1", "vi")).toBe("khoản 1 Điều 14 Thông tư 17/2021/TT-BNNPTNT");
    expect(legalRefWords("148/QĐ-TTg", "vi")).toBe("Quyết định 148/QĐ-TTg");
    expect(isLegalRef("Điều 8")).toBe(false);
    expect(isLegalRef("248/2026/NĐ-CP 8")).toBe(false);
  });
});
