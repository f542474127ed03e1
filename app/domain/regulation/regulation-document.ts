import type { Locale } from "../shared/accounts.ts";
import type { Day } from "../shared/clock.ts";
import { legalRefWords } from "./legal-ref.ts";
import type { ArticleText, DutyText, RegulationWhole } from "./regulation-text.ts";

const WORDS = {
  vi: {
    title: (version: string) => `QUY CHẾ HOẠT ĐỘNG, BẢN ${version}`,
    effective: (day: string) => `Có hiệu lực từ ngày ${day}`,
    chapter: "Chương",
    article: "Điều",
    rules: "Quy tắc",
    duty: ({ who, what, deadline }: DutyText) => `Trách nhiệm: ${who}. ${what}. Thời hạn: ${deadline}.`,
    legalRefs: "Căn cứ",
  },
  en: {
    title: (version: string) => `OPERATING REGULATION, VERSION ${version}`,
    effective: (day: string) => `In force from ${day}`,
    chapter: "Chapter",
    article: "Article",
    rules: "Rules",
    duty: ({ whoEn, whatEn, deadlineEn }: DutyText) => `Duty: ${whoEn}. ${whatEn}. Deadline: ${deadlineEn}.`,
    legalRefs: "Legal basis",
  },
} as const;

const ROMAN: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Chapters are counted in Roman figures, as Vietnamese law does. */
export function roman(number: number): string {
  let left = number;
  let figures = "";
  for (const [value, figure] of ROMAN) {
    for (; left >= value; left -= value) figures += figure;
  }
  return figures;
}

/**
 * The whole text as one document, as it is published, downloaded, hashed and accepted. It is kept with the version, so a
 * later change of this function changes no published document.
 */
export function regulationDocument(
  { chapters, articles }: RegulationWhole,
  { version, effectiveOn }: { version: string; effectiveOn: Day },
  locale: Locale,
): string {
  const words = WORDS[locale];
  const parts = [words.title(version), words.effective(effectiveOn.split("-").reverse().join("/"))];
  for (const { number, heading, headingEn } of chapters) {
    parts.push(`${words.chapter} ${roman(number)}. ${locale === "vi" ? heading : headingEn}`);
    for (const article of articles) if (article.chapter === number) parts.push(articleText(article, locale));
  }
  return `${parts.join("\n\n")}\n`.normalize("NFC");
}

function articleText(article: ArticleText, locale: Locale): string {
  const words = WORDS[locale];
  const { number, duty, rules, legalRefs } = article;
  return [
    `${words.article} ${number}. ${locale === "vi" ? article.heading : article.headingEn}`,
    locale === "vi" ? article.body : article.bodyEn,
    ...(duty ? [words.duty(duty)] : []),
    ...(rules.length > 0 ? [`${words.rules}: ${rules.join(", ")}.`] : []),
    ...(legalRefs.length > 0
      ? [`${words.legalRefs}: ${legalRefs.map((ref) => legalRefWords(ref, locale)).join("; ")}.`]
      : []),
  ].join("\n\n");
}
