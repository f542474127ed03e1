import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Dictionary } from "./i18n/dictionary.ts";
import { isLocale, DEFAULT_LOCALE, type Locale } from "./i18n/locale.ts";
import { makeTranslator, TranslatorProvider } from "./i18n/translate.tsx";

declare global {
  /** Read by the library that Radix uses to lock scrolling: its style element must carry the page's nonce. */
  var __webpack_nonce__: string | undefined;
}

/** The page's language decides which dictionary is fetched; the other one never is. */
const load: Record<Locale, () => Promise<Dictionary>> = {
  vi: async () => (await import("./i18n/vi/index.ts")).vi,
  en: async () => (await import("./i18n/en/index.ts")).en,
};

globalThis.__webpack_nonce__ = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
async function hydrate(): Promise<void> {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : DEFAULT_LOCALE;
  const translator = makeTranslator(locale, await load[locale]());
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TranslatorProvider translator={translator}>
          <RemixBrowser />
        </TranslatorProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
