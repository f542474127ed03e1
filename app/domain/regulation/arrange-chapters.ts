import type { ArticleText, ChapterText } from "./regulation-text.ts";

type InChapter = Pick<ArticleText, "chapter">;
type Text<Article extends InChapter> = {
  readonly chapters: readonly ChapterText[];
  readonly articles: readonly Article[];
};

/** Numbers the chapters in the order of the list; their articles go with them. */
function arranged<Article extends InChapter>(
  chapters: readonly ChapterText[],
  articles: readonly Article[],
): Text<Article> {
  const numbers = new Map(chapters.map(({ number }, index) => [number, index + 1]));
  return {
    chapters: chapters.map((chapter, index) => ({ ...chapter, number: index + 1 })),
    articles: articles
      .map((article) => ({ ...article, chapter: numbers.get(article.chapter) ?? article.chapter }))
      .sort((a, b) => a.chapter - b.chapter),
  };
}

/** A new chapter after the one of this number; 0 is the beginning. */
export const withChapter = <Article extends InChapter>(
  { chapters, articles }: Text<Article>,
  heading: Pick<ChapterText, "heading" | "headingEn">,
  after: number,
): Text<Article> =>
  arranged([...chapters.slice(0, after), { number: -1, ...heading }, ...chapters.slice(after)], articles);

/** Without an empty chapter. The caller has seen that it is empty. */
export const withoutChapter = <Article extends InChapter>(
  { chapters, articles }: Text<Article>,
  number: number,
): Text<Article> =>
  arranged(
    chapters.filter((chapter) => chapter.number !== number),
    articles,
  );

/** The chapter changes places with its neighbour; at the ends nothing changes. */
export function withChapterMoved<Article extends InChapter>(
  { chapters, articles }: Text<Article>,
  number: number,
  direction: "up" | "down",
): Text<Article> {
  const from = number - 1;
  const to = direction === "up" ? from - 1 : from + 1;
  const [one, other] = [chapters[from], chapters[to]];
  if (!one || !other) return { chapters, articles };
  const order = chapters.map((chapter, index) => (index === from ? other : index === to ? one : chapter));
  return arranged(order, articles);
}
