import type { Locale } from "#app/i18n/locale.ts";
import { useT } from "#app/i18n/translate.tsx";

type Words = { vi: string; en: string | null | undefined };

/** A seller's words in the page's language; Vietnamese ones where no English was written, and then marked as such. */
export const wordsIn = (
  locale: Locale,
  { vi, en }: Words,
): { readonly text: string; readonly lang: "vi" | undefined } =>
  locale === "vi" ? { text: vi, lang: undefined } : en ? { text: en, lang: undefined } : { text: vi, lang: "vi" };

/** A seller's words, marked as Vietnamese for screen readers where they stand on an English page (WCAG 3.1.2). */
export function InLanguage(words: Words) {
  const { text, lang } = wordsIn(useT().locale, words);
  return lang ? <span lang={lang}>{text}</span> : <>{text}</>;
}
