import { showcase as en } from "#app/i18n/en/showcase.ts";
import { useT } from "#app/i18n/translate.tsx";
import { type ShowcaseWords, showcase as vi } from "#app/i18n/vi/showcase.ts";

export const useWords = (): ShowcaseWords => (useT().locale === "vi" ? vi : en);
