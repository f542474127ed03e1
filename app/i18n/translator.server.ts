import { en } from "./en/index.ts";
import type { Locale } from "./locale.ts";
import { makeTranslator, type Translator } from "./translate.tsx";
import { vi } from "./vi/index.ts";

const TRANSLATORS: Record<Locale, Translator> = { vi: makeTranslator("vi", vi), en: makeTranslator("en", en) };

/** The words of a language, for mails, documents and pages rendered here. */
export const translatorOf = (locale: Locale): Translator => TRANSLATORS[locale];
