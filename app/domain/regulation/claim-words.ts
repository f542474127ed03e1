import { fold, hasDiacritics } from "../shared/fold.ts";

/**
 * Finds words in a listing that need a proof or may not stand there (rules LST-06 to LST-09). Accents are compared exactly:
 * without them "cà chua" and "sữa chua" would read as "chữa". Phrases and their exceptions are data that the authority
 * updates; this file only knows how to look.
 */

export type ClaimRule = "LST-06" | "LST-07" | "LST-08" | "LST-09";
export type ClaimPhrase = {
  readonly rule: ClaimRule;
  readonly phrase: string;
  /** An exception excuses every phrase that lies inside it: "sửa chữa" excuses "chữa". */
  readonly kind: "phrase" | "exception";
};

export type ClaimText = { readonly text: string; readonly language: "vi" | "en" };
/** `folded`: the text had no accents at all, so the words may be others; never more than a warning. */
export type ClaimMatch = { readonly rule: ClaimRule; readonly phrase: string; readonly certainty: "exact" | "folded" };

type Entry = ClaimPhrase & { readonly words: readonly string[]; readonly foldedWords: readonly string[] };
type Index = ReadonlyMap<string, readonly Entry[]>;
export type ClaimMatcher = { readonly exact: Index; readonly folded: Index };

/** Prepares the lists once for many texts. */
export function compileClaims(phrases: readonly ClaimPhrase[]): ClaimMatcher {
  const entries = phrases.map((phrase) => ({
    ...phrase,
    words: wordsOf(phrase.phrase),
    foldedWords: wordsOf(phrase.phrase).map(fold),
  }));
  return { exact: byFirst(entries, (e) => e.words), folded: byFirst(entries, (e) => e.foldedWords) };
}

/** A phrase where it stands in a text as it was given, so that a reader sees it marked there. */
export type ClaimSpan = ClaimMatch & {
  readonly from: number;
  readonly to: number;
  /** The exception of the list that excuses it at this place, or null. */
  readonly exception: string | null;
};

/** Every phrase of one text with its place, excused ones too; in the order in which they stand. */
export function findClaimSpans(matcher: ClaimMatcher, { text, language }: ClaimText): readonly ClaimSpan[] {
  const isTypedWithoutAccents = language === "vi" && !hasDiacritics(text);
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const spans = isTypedWithoutAccents
    ? search(matcher.folded, words, (e) => e.foldedWords)
    : search(matcher.exact, words, (e) => e.words);
  return spans.map(({ entry, from, to, exception }) => ({
    rule: entry.rule,
    phrase: entry.phrase,
    // A phrase that has no accents of its own, like OCOP, is certain in any text.
    certainty: !isTypedWithoutAccents || entry.words.join(" ") === entry.foldedWords.join(" ") ? "exact" : "folded",
    from: tokens[from]?.from ?? 0,
    to: tokens[to - 1]?.to ?? text.length,
    exception,
  }));
}

/** Every phrase that stands in one of the texts and is not excused there; each rule and phrase once. */
export function findClaims(matcher: ClaimMatcher, texts: readonly ClaimText[]): readonly ClaimMatch[] {
  const found = new Map<string, ClaimMatch>();
  for (const { rule, phrase, certainty, exception } of texts.flatMap((text) => findClaimSpans(matcher, text))) {
    const key = `${rule} ${phrase}`;
    if (exception === null && found.get(key)?.certainty !== "exact") found.set(key, { rule, phrase, certainty });
  }
  return [...found.values()];
}

type Token = { readonly word: string; readonly from: number; readonly to: number };

/**
 * Words in small letters, with the tone mark of each moved to its end so that hoà and hòa are one word, each with its place
 * in the text as it was given. A full stop, comma or bracket stands as an empty word, which no phrase reaches across.
 */
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+%?|[.,;:!?()\n]/gu)].map(({ 0: token, index }) => ({
    word: /^[.,;:!?()\n]$/.test(token) ? "" : toneLast(token.normalize("NFC").toLowerCase()),
    from: index,
    to: index + token.length,
  }));

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function toneLast(word: string): string {
  const letters = word.normalize("NFD");
  return letters.replace(TONES, "") + (letters.match(TONES)?.join("") ?? "");
}

function byFirst(entries: readonly Entry[], wordsIn: (entry: Entry) => readonly string[]): Index {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ""] = wordsIn(entry);
    if (first !== "") index.set(first, [...(index.get(first) ?? []), entry]);
  }
  return index;
}

type Span = { readonly entry: Entry; readonly from: number; readonly to: number };
type Excusable = Span & { readonly exception: string | null };

function search(
  index: Index,
  words: readonly string[],
  wordsIn: (entry: Entry) => readonly string[],
): readonly Excusable[] {
  const spans: Span[] = [];
  words.forEach((word, from) => {
    for (const entry of index.get(word) ?? []) {
      const phrase = wordsIn(entry);
      if (phrase.every((part, i) => words[from + i] === part)) spans.push({ entry, from, to: from + phrase.length });
    }
  });
  const excuses = spans.filter(({ entry }) => entry.kind === "exception");
  return spans
    .filter(({ entry }) => entry.kind === "phrase")
    .map((span) => {
      const excuse = excuses.find(
        ({ entry, from, to }) => entry.rule === span.entry.rule && from <= span.from && to >= span.to,
      );
      return { ...span, exception: excuse?.entry.phrase ?? null };
    });
}
