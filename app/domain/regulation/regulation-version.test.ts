import { describe, expect, test } from "vitest";
import {
  articlesOfRules,
  compareArticles,
  earliestEffectiveDay,
  hasFullNotice,
  isHigherVersion,
  nextVersion,
  uncarriedRules,
  type ArticleText,
} from "./regulation-version.ts";

const article = (number: number, body: string, rules: string[] = []): ArticleText => ({
  number,
  heading: `Điều ${number}`,
  headingEn: `Article ${number}`,
  body,
  bodyEn: body,
  rules,
});

const longAgo = new Date("2026-01-01T00:00:00Z");

describe("notice of a change (Decree 52/2013, art. 38.3)", () => {
  test("five full days lie between publication and effect", () => {
    const morning = new Date("2026-11-22T02:00:00Z");
    expect(earliestEffectiveDay(morning, longAgo)).toBe("2026-11-28");
    expect(hasFullNotice("2026-11-27", morning)).toBe(false);
    expect(hasFullNotice("2026-11-28", morning)).toBe(true);
  });

  test("published at midnight in Vietnam, the fifth day after is enough", () => {
    const midnight = new Date("2026-11-21T17:00:00Z");
    expect(earliestEffectiveDay(midnight, longAgo)).toBe("2026-11-27");
  });
});

test("versions take effect one after the other", () => {
  const newest = new Date("2026-12-31T17:00:00Z");
  expect(earliestEffectiveDay(new Date("2026-11-22T02:00:00Z"), newest)).toBe("2027-01-02");
});

describe("versions", () => {
  test("count up, and compare by number and not by letter", () => {
    expect(nextVersion("1.0")).toBe("1.1");
    expect(nextVersion("2.9")).toBe("2.10");
    expect(isHigherVersion("2.10", "2.9")).toBe(true);
    expect(isHigherVersion("1.9", "2.0")).toBe(false);
    expect(isHigherVersion("1.0", "1.0")).toBe(false);
  });

  test("tell a reader which articles are new, changed and gone", () => {
    const { changes, removed } = compareArticles(
      [article(1, "a"), article(2, "b"), article(3, "c", ["LST-01", "LST-02"])],
      [article(1, "a"), article(3, "c", ["LST-02", "LST-01"]), article(4, "d")],
    );
    expect([...changes]).toEqual([
      [1, "same"],
      [3, "same"],
      [4, "added"],
    ]);
    expect(removed.map((a) => a.number)).toEqual([2]);
    expect(compareArticles([article(1, "a")], [article(1, "b")]).changes.get(1)).toBe("changed");
  });

  test("name the article that carries each rule, and the rules that none carries", () => {
    const articles = [article(7, "x", ["LST-01", "LST-03"]), article(9, "y", ["SEL-08"])];
    expect(articlesOfRules(articles).get("LST-03")).toBe(7);
    expect(uncarriedRules(["LST-01", "LST-16"], articles)).toEqual(["LST-16"]);
  });
});
