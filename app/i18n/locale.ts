import { LOCALES, type Locale } from "#app/domain/shared/accounts.ts";

export { LOCALES, type Locale };

/** Vietnamese unless the visitor chose otherwise: what a browser prefers does not decide. */
export const DEFAULT_LOCALE: Locale = "vi";

export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text);
