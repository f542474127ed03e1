/** A duty that no machine can do: who owes it, what it is and by when, in both languages. */
export type DutyText = {
  readonly who: string;
  readonly whoEn: string;
  readonly what: string;
  readonly whatEn: string;
  readonly deadline: string;
  readonly deadlineEn: string;
};

export type ChapterText = { readonly number: number; readonly heading: string; readonly headingEn: string };

export type ArticleText = {
  /** Stays with the article from version to version, whatever its number becomes. */
  readonly lineage: string;
  readonly chapter: number;
  readonly number: number;
  readonly heading: string;
  readonly headingEn: string;
  /** Clauses as paragraphs, each with its number. */
  readonly body: string;
  readonly bodyEn: string;
  readonly rules: readonly string[];
  /** `248/2026/NĐ-CP, 17.1.c`; see `legal-ref.ts`. */
  readonly legalRefs: readonly string[];
  /** Which disclosure group or head it answers; see `disclosures.ts`. */
  readonly covers: readonly string[];
  readonly duty: DutyText | null;
};

/** A text of the regulation: its chapters, and its articles in the order of their numbers. */
export type RegulationWhole = {
  readonly chapters: readonly ChapterText[];
  readonly articles: readonly ArticleText[];
};
