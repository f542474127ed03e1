import { countComments } from "#db/queries/regulation-comments.server.ts";
import { listArticles, listChapters, listDocumentHashes } from "#db/queries/regulation-text.server.ts";
import { findDraftVersion, listAnnouncedVersions, type VersionRow } from "#db/queries/regulation.server.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import type { ArticleText, ChapterText } from "./regulation-text.ts";
import { compareArticles, type ArticleChange } from "./regulation-version.ts";
import { inForceOf, standingOf, type VersionStanding } from "./version-standing.ts";

export type PublishedStanding = Exclude<VersionStanding, "draft" | "commenting">;

export type PublishedVersion = {
  readonly version: string;
  readonly summary: string;
  readonly summaryEn: string;
  readonly publishedAt: string;
  readonly effectiveAt: string;
  readonly standing: PublishedStanding;
  /** Set when the version was taken back before it bound. */
  readonly withdrawn: { readonly at: string; readonly reason: string; readonly reasonEn: string } | null;
};

export type ShownArticle = ArticleText & { readonly change: ArticleChange | null };

export type RegulationText = PublishedVersion & {
  readonly chapters: readonly ChapterText[];
  readonly articles: readonly ShownArticle[];
  /** Articles of the version before that this one no longer has. */
  readonly removed: readonly { readonly number: number; readonly heading: string; readonly headingEn: string }[];
  /** The version this one is compared with; null for the first. */
  readonly comparedWith: string | null;
  readonly versions: readonly PublishedVersion[];
  /** SHA-256 of the document in each language. */
  readonly documents: readonly { readonly locale: Locale; readonly sha256: string }[];
  readonly comments: number;
  /** The number of a draft that units and sellers can read now. */
  readonly openDraft: string | null;
};

/**
 * One published version with its articles and what changed since the one before it: the version in force when none is
 * named. Undefined while the market has published none; a version that was never published is not found.
 */
export async function getRegulation(ctx: Ctx, input: { version?: string } = {}): Promise<RegulationText | undefined> {
  const now = ctx.now();
  const [announced, draft] = await Promise.all([listAnnouncedVersions(ctx.db), findDraftVersion(ctx.db)]);
  const shown = input.version ? announced.find(({ version }) => version === input.version) : inForceOf(announced, now);
  if (!shown) {
    if (input.version) throw new NotFound(`no version ${input.version}`);
    return undefined;
  }
  const previous = previousOf(shown, announced);
  const [chapters, articles, before, documents, comments] = await Promise.all([
    listChapters(ctx.db, shown.id),
    listArticles(ctx.db, shown.id),
    previous ? listArticles(ctx.db, previous.id) : [],
    listDocumentHashes(ctx.db, shown.id),
    countComments(ctx.db, shown.id),
  ]);
  const { changes, removed } = compareArticles(before, articles);
  const toVersion = (row: VersionRow): PublishedVersion => publishedVersion(row, announced, now);
  return {
    ...toVersion(shown),
    chapters,
    articles: articles.map((article) => ({
      ...article,
      change: previous ? (changes.get(article.lineage) ?? null) : null,
    })),
    removed: removed.map(({ number, heading, headingEn }) => ({ number, heading, headingEn })),
    comparedWith: previous?.version ?? null,
    versions: announced.map(toVersion),
    documents,
    comments,
    openDraft: draft?.commentOpenedAt ? draft.version : null,
  };
}

/** The version that was to bind before this one; what was withdrawn never did. */
export const previousOf = (shown: VersionRow, announced: readonly VersionRow[]): VersionRow | undefined =>
  announced.find(
    ({ id, state, effectiveAt }) =>
      id !== shown.id &&
      state === "published" &&
      effectiveAt !== null &&
      shown.effectiveAt !== null &&
      effectiveAt < shown.effectiveAt,
  );

export const publishedVersion = (row: VersionRow, announced: readonly VersionRow[], now: Date): PublishedVersion => {
  const { publishedAt, effectiveAt, withdrawnAt, withdrawnReason, withdrawnReasonEn } = row;
  const standing = standingOf(row, announced, now);
  if (!publishedAt || !effectiveAt || standing === "draft" || standing === "commenting")
    throw new Error(`version ${row.version} is not published`);
  return {
    version: row.version,
    summary: row.summary,
    summaryEn: row.summaryEn,
    publishedAt: publishedAt.toISOString(),
    effectiveAt: effectiveAt.toISOString(),
    standing,
    withdrawn: withdrawnAt && {
      at: withdrawnAt.toISOString(),
      reason: withdrawnReason ?? "",
      reasonEn: withdrawnReasonEn ?? "",
    },
  };
};
