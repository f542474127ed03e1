import { JSDOM } from "jsdom";
import { hasDiacritics } from "#app/domain/shared/fold.ts";
import { en } from "#app/i18n/en/index.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { vi } from "#app/i18n/vi/index.ts";

const HOLE = "\u0001";
/** Shorter fragments occur in the other language by chance. */
const SHORTEST_FRAGMENT = 5;
const ATTRIBUTES = ["alt", "title", "placeholder", "aria-label"];

/** What a sentence says whatever the facts are: it is called with holes and cut at them. */
function fragmentsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    try {
      const said: unknown = (value as (...facts: string[]) => unknown)(HOLE, HOLE, HOLE, HOLE);
      return typeof said === "string" ? said.split(HOLE) : [];
    } catch {
      return [];
    }
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(fragmentsOf) : [];
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim();
const wordsOf = (dictionary: object): Set<string> => new Set(fragmentsOf(dictionary).map(tidy).filter(Boolean));
const VI = wordsOf(vi);
const EN = wordsOf(en);

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, "");
const isTelling = (text: string): boolean => lettersOf(text).length >= SHORTEST_FRAGMENT;
const lacking = (own: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...other].filter((text) => !own.has(text) && isTelling(text));

/** Sentences of the other language, longest first, that the page's own language never says. */
const FOREIGN: Record<Locale, readonly string[]> = { vi: lacking(VI, EN), en: lacking(EN, VI) };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (texts: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...texts]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join("|")})(?![\\p{L}\\p{M}])`,
    "u",
  );
const FOREIGN_WORDS: Record<Locale, RegExp> = { vi: anyOf(FOREIGN.vi), en: anyOf(FOREIGN.en) };

type Options = {
  /** Names that belong to no language, such as the market's own. */
  readonly allow?: readonly string[];
};

/**
 * The texts of a page that are in the wrong language. On an English page: Vietnamese letters, or a sentence of the
 * Vietnamese dictionary, outside elements marked `lang="vi"`. On a Vietnamese page: a sentence that only the English
 * dictionary says.
 */
export function foreignTexts(html: string, locale: Locale, { allow = ["Chợ Lành"] }: Options = {}): string[] {
  const { document, NodeFilter } = new JSDOM(html).window;
  const isForeign = (text: string, hasLetters: boolean): boolean => {
    const rest = allow.reduce((left, name) => left.replaceAll(name, " "), text);
    return (hasLetters && locale === "en" && hasDiacritics(rest)) || FOREIGN_WORDS[locale].test(tidy(rest));
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!parent || parent.closest("script, style, template") || isMarkedOther(parent, locale)) continue;
    const isInHead = parent.closest("head") !== null;
    if (isForeign(node.textContent ?? "", !isInHead)) found.push(tidy(node.textContent ?? ""));
  }
  for (const element of document.body.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(","))) {
    if (isMarkedOther(element, locale)) continue;
    const values = ATTRIBUTES.map((name) => element.getAttribute(name) ?? "");
    found.push(...values.filter((value) => isForeign(value, false)).map(tidy));
  }
  return found;
}

const isMarkedOther = (element: Element, locale: Locale): boolean =>
  (element.closest("[lang]")?.getAttribute("lang") ?? locale) !== locale;
