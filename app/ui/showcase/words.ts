import { showcase as en } from "#app/i18n/en/showcase.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useT } from "#app/i18n/translate.tsx";
import { type ShowcaseWords, showcase as vi } from "#app/i18n/vi/showcase.ts";

export const wordsOf = (locale: Locale): ShowcaseWords => (locale === "vi" ? vi : en);
export const useWords = (): ShowcaseWords => wordsOf(useT().locale);
