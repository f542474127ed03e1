import type { ArticleText, RegulationWhole } from "#app/domain/regulation/regulation-text.ts";
import type { ArticleSeed, ChapterSeed, DutySeed, InBoth } from "./regulation/article.ts";
import { GENERAL } from "./regulation/chapter-01.ts";
import { PARTIES } from "./regulation/chapter-02.ts";
import { SELLERS } from "./regulation/chapter-03.ts";
import { GOODS } from "./regulation/chapter-04.ts";
import { ORIGIN } from "./regulation/chapter-05.ts";
import { TRADE } from "./regulation/chapter-06.ts";
import { COMPLAINTS } from "./regulation/chapter-07.ts";
import { ENFORCEMENT } from "./regulation/chapter-08.ts";
import { DATA } from "./regulation/chapter-09.ts";
import { CLOSING } from "./regulation/chapter-10.ts";

export const REGULATION_SUMMARY: InBoth = {
  vi: "Bản đầu tiên của quy chế hoạt động: ai được bán, tin bán phải có gì, nguồn gốc và tem, đặt hàng, trả tiền, đổi trả, khiếu nại, thu hồi, xử lý vi phạm và bảo vệ dữ liệu.",
  en: "The first version of the operating regulation: who may sell, what a listing must hold, origin and stamps, ordering, paying, returns, complaints, recalls, sanctions and data protection.",
};

/** The first operating regulation: the heads of Decree 52/2013, art. 38.2, and the groups of Decree 248/2026, art. 4 to 16. */
export const REGULATION_CHAPTERS: readonly ChapterSeed[] = [
  GENERAL,
  PARTIES,
  SELLERS,
  GOODS,
  ORIGIN,
  TRADE,
  COMPLAINTS,
  ENFORCEMENT,
  DATA,
  CLOSING,
];

export type RegulationArticleText = {
  readonly key: string;
  readonly chapter: number;
  readonly number: number;
  readonly heading: InBoth;
  readonly body: InBoth;
  readonly covers: readonly string[];
  readonly legalRefs: readonly string[];
  readonly rules: readonly string[];
  readonly duty: DutySeed | null;
};

const placed = REGULATION_CHAPTERS.flatMap(({ articles }, index) =>
  articles.map((article) => ({ article, chapter: index + 1 })),
);
const numberOf = new Map(placed.map(({ article }, index) => [article.key, index + 1]));

/** `{key}` in a clause becomes the number that the article has. */
const pointing = (text: string, words: (number: number) => string): string =>
  text.replace(/\{([a-z-]+)\}/g, (_all, key: string) => {
    const number = numberOf.get(key);
    if (number === undefined) throw new Error(`no article ${key}`);
    return words(number);
  });

const bodyOf = ({ clauses }: ArticleSeed): InBoth => ({
  vi: clauses.map(([vi], i) => `${i + 1}. ${pointing(vi, (number) => `Điều ${number} Quy chế này`)}`).join("\n\n"),
  en: clauses
    .map(([, en], i) => `${i + 1}. ${pointing(en, (number) => `Article ${number} of this Regulation`)}`)
    .join("\n\n"),
});

/** Every article in order, numbered from 1 through all chapters. */
export const REGULATION_ARTICLES: readonly RegulationArticleText[] = placed.map(({ article, chapter }, index) => ({
  key: article.key,
  chapter,
  number: index + 1,
  heading: article.heading,
  body: bodyOf(article),
  covers: article.covers,
  legalRefs: article.legalRefs,
  rules: article.rules ?? [],
  duty: article.duty ?? null,
}));

/** The same as the market keeps it; each article gets its lineage when a draft is made of it. */
export const REGULATION_MODEL: {
  readonly chapters: RegulationWhole["chapters"];
  readonly articles: readonly Omit<ArticleText, "lineage">[];
} = {
  chapters: REGULATION_CHAPTERS.map(({ heading }, index) => ({
    number: index + 1,
    heading: heading.vi,
    headingEn: heading.en,
  })),
  articles: REGULATION_ARTICLES.map(({ chapter, number, heading, body, rules, legalRefs, covers, duty }) => ({
    chapter,
    number,
    heading: heading.vi,
    headingEn: heading.en,
    body: body.vi,
    bodyEn: body.en,
    rules,
    legalRefs,
    covers,
    duty: duty && {
      who: duty.who.vi,
      whoEn: duty.who.en,
      what: duty.what.vi,
      whatEn: duty.what.en,
      deadline: duty.deadline.vi,
      deadlineEn: duty.deadline.en,
    },
  })),
};
