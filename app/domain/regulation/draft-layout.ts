import type { ArticleText, ChapterText } from "./regulation-text.ts";

type Placed = Pick<ArticleText, "lineage" | "chapter" | "number" | "body" | "bodyEn">;

/** Where an article goes: into a chapter, as its `position`th article, counted from 1; past the end is the end. */
export type Place = { readonly chapter: number; readonly position: number };

const OWN_REFERENCES = [/Điều (\d+)(?= Quy chế này)/g, /Article (\d+)(?= of this Regulation)/g] as const;

/** The articles of the regulation itself that a text points to, by number. */
export const referencesIn = (text: string): number[] =>
  OWN_REFERENCES.flatMap((pattern) => [...text.matchAll(pattern)].map(([, number]) => Number(number)));

/** Whose articles a text points to, that nobody has. */
export const danglingReferences = (articles: readonly Placed[]): number[] => {
  const known = new Set(articles.map(({ number }) => number));
  const pointed = articles.flatMap(({ body, bodyEn }) => [...referencesIn(body), ...referencesIn(bodyEn)]);
  return [...new Set(pointed.filter((number) => !known.has(number)))].sort((a, b) => a - b);
};

/** The articles whose text points to `number`. */
export const referringTo = (articles: readonly Placed[], number: number): number[] =>
  articles
    .filter((one) => one.number !== number && [...referencesIn(one.body), ...referencesIn(one.bodyEn)].includes(number))
    .map((one) => one.number);

const repointed = (text: string, numbers: ReadonlyMap<number, number>): string =>
  OWN_REFERENCES.reduce(
    (said, pattern) =>
      said.replace(pattern, (whole, number: string) =>
        whole.replace(number, String(numbers.get(Number(number)) ?? number)),
      ),
    text,
  );

/**
 * Numbers the articles from 1 through all chapters in the order of the list, and follows every `Điều n Quy chế này` of
 * their texts to its new number. Articles come sorted by chapter.
 */
export function renumbered<Article extends Placed>(articles: readonly Article[]): Article[] {
  const numbers = new Map(articles.map(({ number }, index) => [number, index + 1]));
  return articles.map((article, index) => ({
    ...article,
    number: index + 1,
    body: repointed(article.body, numbers),
    bodyEn: repointed(article.bodyEn, numbers),
  }));
}

/** The list with the article at its place; an article that is in the list already moves there. */
export function placed<Article extends Placed>(
  articles: readonly Article[],
  article: Article,
  { chapter, position }: Place,
): Article[] {
  const others = articles.filter(({ lineage }) => lineage !== article.lineage);
  const before = others.filter((other) => other.chapter < chapter);
  const within = others.filter((other) => other.chapter === chapter);
  const after = others.filter((other) => other.chapter > chapter);
  const at = Math.min(Math.max(position - 1, 0), within.length);
  return [...before, ...within.slice(0, at), { ...article, chapter }, ...within.slice(at), ...after];
}

/** Where an article stands in its chapter, counted from 1. */
export const positionOf = (articles: readonly Placed[], lineage: string): Place | undefined => {
  const article = articles.find((one) => one.lineage === lineage);
  if (!article) return undefined;
  const within = articles.filter(({ chapter }) => chapter === article.chapter);
  return { chapter: article.chapter, position: within.findIndex((one) => one.lineage === lineage) + 1 };
};

/** One step up or down; over the edge of a chapter into the next one. Undefined at the ends of the text. */
export function stepped(
  articles: readonly Placed[],
  chapters: readonly ChapterText[],
  lineage: string,
  direction: "up" | "down",
): Place | undefined {
  const from = positionOf(articles, lineage);
  if (!from) return undefined;
  const sizeOf = (chapter: number): number => articles.filter((one) => one.chapter === chapter).length;
  if (direction === "up") {
    if (from.position > 1) return { ...from, position: from.position - 1 };
    return from.chapter > 1 ? { chapter: from.chapter - 1, position: sizeOf(from.chapter - 1) + 1 } : undefined;
  }
  if (from.position < sizeOf(from.chapter)) return { ...from, position: from.position + 1 };
  return from.chapter < chapters.length ? { chapter: from.chapter + 1, position: 1 } : undefined;
}
