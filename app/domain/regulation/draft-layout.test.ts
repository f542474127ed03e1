import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withChapter, withChapterMoved } from "./arrange-chapters.ts";
import {
  danglingReferences,
  placed,
  positionOf,
  referencesIn,
  referringTo,
  renumbered,
  stepped,
} from "./draft-layout.ts";
import type { ChapterText } from "./regulation-text.ts";

type Article = { lineage: string; chapter: number; number: number; body: string; bodyEn: string };

/** Articles of a few chapters, each pointing to some other by number in both languages. */
const texts = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat()), { minLength: 1, maxLength: 12 })
  .map((parts): Article[] => {
    const chapters = parts.map(([chapter]) => chapter).sort((a, b) => a - b);
    return parts.map(([, pointed], index) => {
      const target = (pointed % parts.length) + 1;
      return {
        lineage: `a${index}`,
        chapter: chapters[index] ?? 1,
        number: index + 1,
        body: `Theo Điều ${target} Quy chế này và Điều 7 Luật 19/2023/QH15.`,
        bodyEn: `See Article ${target} of this Regulation and Article 7 of Law 19/2023/QH15.`,
      };
    });
  });

const chaptersOf = (): ChapterText[] =>
  [1, 2, 3, 4].map((number) => ({ number, heading: `C${number}`, headingEn: "" }));
const targetsOf = (articles: readonly Article[]): Record<string, string[]> =>
  Object.fromEntries(
    articles.map(({ lineage, body, bodyEn }) => [
      lineage,
      [...referencesIn(body), ...referencesIn(bodyEn)].map(
        (number) => articles.find((one) => one.number === number)?.lineage ?? "?",
      ),
    ]),
  );

describe("moving articles", () => {
  test("numbers them from 1, keeps each one, and every reference still points to the same article", () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 14 }),
        (articles, which, chapter, position) => {
          const article = articles[which % articles.length];
          if (!article) return;
          const after = renumbered(placed(articles, article, { chapter, position }));
          expect(after.map(({ number }) => number)).toEqual(articles.map((_, index) => index + 1));
          expect(after.map(({ lineage }) => lineage).sort()).toEqual(articles.map(({ lineage }) => lineage).sort());
          expect(after.map((one) => one.chapter)).toEqual(after.map((one) => one.chapter).sort((a, b) => a - b));
          expect(targetsOf(after)).toEqual(targetsOf(articles));
          expect(danglingReferences(after)).toEqual([]);
          for (const { body } of after) expect(body).toContain("Điều 7 Luật 19/2023/QH15");
          expect(positionOf(after, article.lineage)?.chapter).toBe(chapter);
        },
      ),
    );
  });

  test("a step up and a step down again leaves the text as it was", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (articles, which) => {
        const article = articles[which % articles.length];
        if (!article) return;
        const up = stepped(articles, chaptersOf(), article.lineage, "up");
        if (!up) return;
        const moved = renumbered(placed(articles, article, up));
        const down = stepped(moved, chaptersOf(), article.lineage, "down");
        const again = moved.find(({ lineage }) => lineage === article.lineage);
        if (!down || !again) throw new Error("a step up can be taken back");
        expect(renumbered(placed(moved, again, down))).toEqual(articles);
      }),
    );
  });

  test("chapters take their articles with them", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (articles, number) => {
        const text = { chapters: chaptersOf(), articles };
        const moved = withChapterMoved(text, number, "down");
        const home = (chapters: readonly ChapterText[], one: { chapter: number }): string | undefined =>
          chapters.find((chapter) => chapter.number === one.chapter)?.heading;
        for (const article of moved.articles) {
          const before = articles.find(({ lineage }) => lineage === article.lineage);
          expect(home(moved.chapters, article)).toBe(before && home(text.chapters, before));
        }
        const added = withChapter(text, { heading: "Mới", headingEn: "New" }, number);
        expect(added.chapters.map((chapter) => chapter.number)).toEqual([1, 2, 3, 4, 5]);
        expect(added.chapters[number]?.heading).toBe("Mới");
        expect(added.articles.some(({ chapter }) => chapter === number + 1)).toBe(false);
      }),
    );
  });
});

test("only references to the regulation itself count, not those to laws", () => {
  expect(referencesIn("Điều 12 Quy chế này, Điều 38 Luật 19/2023/QH15")).toEqual([12]);
  expect(referencesIn("Article 3 of this Regulation; Article 4 of the Law")).toEqual([3]);
  const one = { lineage: "a", chapter: 1, number: 1, body: "Điều 9 Quy chế này", bodyEn: "" };
  expect(danglingReferences([one])).toEqual([9]);
  expect(referringTo([one, { ...one, lineage: "b", number: 9, body: "" }], 9)).toEqual([1]);
});
