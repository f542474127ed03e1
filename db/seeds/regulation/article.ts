export type InBoth = { readonly vi: string; readonly en: string };

/** A duty that no machine can do: who owes it, what it is, and by when. */
export type DutySeed = { readonly who: InBoth; readonly what: InBoth; readonly deadline: InBoth };

/** An article as it is written here. Clauses stand in both languages side by side; `{key}` points to another article. */
export type ArticleSeed = {
  readonly key: string;
  readonly heading: InBoth;
  /** What it answers: `Đ.9` of Decree 248/2026, `38.2.7` of Decree 52/2013, a part of the model regulation. */
  readonly covers: readonly string[];
  /** Number of the document, then the place in it: `248/2026/NĐ-CP, 17.1.c`. */
  readonly legalRefs: readonly string[];
  readonly rules?: readonly string[];
  readonly duty?: DutySeed;
  readonly clauses: readonly (readonly [vi: string, en: string])[];
};

export type ChapterSeed = { readonly heading: InBoth; readonly articles: readonly ArticleSeed[] };

export const duty = (who: [string, string], what: [string, string], deadline: [string, string]): DutySeed => ({
  who: { vi: who[0], en: who[1] },
  what: { vi: what[0], en: what[1] },
  deadline: { vi: deadline[0], en: deadline[1] },
});
