import { DEFAULT_LOCALE, isLocale, type Locale } from "#app/i18n/locale.ts";
import { readCookie } from "./cookies.ts";

export const LOCALE_COOKIE = "lang";
const YEAR_SECONDS = 31_536_000;

/** The language of a request: the one its address asks for, else the one chosen before, else Vietnamese. */
export function localeOf(query: URLSearchParams, cookieHeader: string | null | undefined): Locale {
  const asked = query.get("lang");
  if (isLocale(asked)) return asked;
  const chosen = readCookie(cookieHeader, LOCALE_COOKIE);
  return isLocale(chosen) ? chosen : DEFAULT_LOCALE;
}

export const localeCookie = (locale: Locale, isHttps: boolean): string =>
  `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${isHttps ? "; Secure" : ""}`;
