import type { Translator } from "#app/i18n/translate.tsx";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { localeOf } from "./locale.ts";

/** The words of the language a request is answered in. */
export const translatorFor = (request: Request): Translator =>
  translatorOf(localeOf(new URL(request.url).searchParams, request.headers.get("Cookie")));
