import { createContext, useContext, type ReactNode } from "react";
import type { Dictionary } from "./dictionary.ts";
import { formattersOf, type Formatters } from "./format.ts";
import type { Locale } from "./locale.ts";

/** `t` is the dictionary itself: `t.shop.addToCart`, `t.shop.left(3)`. `f` formats money, quantities and times. */
export type Translator = { readonly t: Dictionary; readonly f: Formatters; readonly locale: Locale };

export const makeTranslator = (locale: Locale, t: Dictionary): Translator => ({ t, f: formattersOf(locale), locale });

const TranslatorContext = createContext<Translator | undefined>(undefined);

export function TranslatorProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>;
}

/** The words and formats of the page's language. */
export function useT(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error("useT outside a TranslatorProvider");
  return translator;
}
