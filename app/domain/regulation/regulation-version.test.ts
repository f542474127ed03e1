import { describe, expect, test } from "vitest";
import {
  articlesOfRules,
  compareArticles,
  earliestEffectiveDay,
  hasFullNotice,
  isHigherVersion,
  nextVersion,
  noticeDaysOf,
  uncarriedRules,
} from "./regulation-version.ts";
import type { ArticleText } from "./regulation-text.ts";

const article = (number: number, body: string, rules: string[] = []): ArticleText => ({
  lineage: body.slice(0, 1),
  chapter: 1,
  number,
  heading: `Điều ${number}`,
  headingEn: `Article ${number}`,
  body,
  bodyEn: body,
  rules,
  legalRefs: [],
  covers: [],
  duty: null,
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

test("a change of fees is told twenty full days ahead (FEE-01, Decree 248/2026, art. 8)", () => {
  const morning = new Date("2026-11-22T02:00:00Z");
  const days = noticeDaysOf({ changesFees: true });
  expect(earliestEffectiveDay(morning, longAgo, days)).toBe("2026-12-13");
  expect(hasFullNotice("2026-12-12", morning, days)).toBe(false);
  expect(hasFullNotice("2026-12-13", morning, days)).toBe(true);
  expect(noticeDaysOf({ changesFees: false })).toBe(5);
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

  test("tell a reader which articles are new, changed, moved and gone, whatever their numbers became", () => {
    const { changes, removed } = compareArticles(
      [article(1, "a"), article(2, "b"), article(3, "c", ["LST-01", "LST-02"]), article(4, "d"), article(5, "e")],
      [
        article(1, "e"),
        article(2, "a"),
        article(3, "c", ["LST-02", "LST-01"]),
        article(4, "d, otherwise"),
        article(5, "f"),
      ].map((one) => ({ ...one, heading: "Tên", headingEn: "Name" })),
    );
    expect(Object.fromEntries(changes)).toMatchObject({ f: "added", d: "changed" });
    expect(removed.map((a) => a.number)).toEqual([2]);
  });

  test("a reference that follows its article to a new number is no change; another word is", () => {
    const one = { ...article(1, "a. Xem Điều 7 Quy chế này."), heading: "Tên" };
    const moved = { ...one, number: 2, body: "a. Xem Điều 8 Quy chế này." };
    const other = { ...one, body: "a. Xem Điều 8 Luật này." };
    expect(compareArticles([one], [moved]).changes.get("a")).toBe("same");
    expect(compareArticles([one], [other]).changes.get("a")).toBe("changed");
  });

  test("only what left its order moved", () => {
    const plain = (name: string, number: number): ArticleText => ({
      ...article(number, name),
      heading: name,
      headingEn: name,
    });
    const order = (names: string): ArticleText[] => [...names].map((name, index) => plain(name, index + 1));
    const { changes } = compareArticles(order("abcdef"), order("bcdaef"));
    expect([...changes].filter(([, change]) => change !== "same")).toEqual([["a", "moved"]]);
    expect([...compareArticles(order("abc"), order("xabc")).changes.values()]).toEqual([
      "added",
      "same",
      "same",
      "same",
    ]);
  });

  test("name the article that carries each rule, and the rules that none carries", () => {
    const articles = [article(7, "x", ["LST-01", "LST-03"]), article(9, "y", ["SEL-08"])];
    expect(articlesOfRules(articles).get("LST-03")).toBe(7);
    expect(uncarriedRules(["LST-01", "LST-16"], articles)).toEqual(["LST-16"]);
  });
});
