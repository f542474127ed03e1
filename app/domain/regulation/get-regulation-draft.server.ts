import { countComments, countUnanswered } from "#db/queries/regulation-comments.server.ts";
import { listArticles, listChapters, type ArticleRow } from "#db/queries/regulation-text.server.ts";
import { findDraftVersion, listAnnouncedVersions, type VersionRow } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { uncoveredGroups, type DisclosureGroup } from "./disclosures.ts";
import { problemsOf, type ArticleProblem } from "./draft-problems.ts";
import { publishedVersion, type PublishedVersion } from "./get-regulation.server.ts";
import type { ChapterText } from "./regulation-text.ts";
import { getNoticeDays } from "./get-notice-days.server.ts";
import { compareArticles, earliestEffectiveDay, uncarriedRules } from "./regulation-version.ts";
import { ALL_RULE_IDS } from "./rules.ts";
import { isCommentOpen } from "./version-standing.ts";

export type DraftArticle = ArticleRow & {
  readonly problems: readonly ArticleProblem[];
  readonly change: "added" | "changed" | "moved" | "same" | null;
};

export type RegulationDraft = {
  readonly draft: {
    readonly version: string;
    readonly summary: string;
    readonly summaryEn: string;
    readonly changesFees: boolean;
    readonly commentUntil: Day | null;
    readonly isCommentOpen: boolean;
    readonly comments: number;
    readonly unanswered: number;
    readonly chapters: readonly ChapterText[];
    readonly articles: readonly DraftArticle[];
    /** Rules that no article carries yet; publication is refused until each has one. */
    readonly uncarried: readonly string[];
    readonly uncovered: readonly DisclosureGroup[];
  } | null;
  readonly newestVersion: string | null;
  /** Null while the market has no version: its first binds at once. */
  readonly earliestEffectiveOn: Day | null;
  readonly noticeDays: number;
  readonly rules: readonly string[];
  readonly versions: readonly PublishedVersion[];
};

/** The draft a manager works on, with what publication still needs, and the versions that were announced. */
export async function getRegulationDraft(ctx: Ctx): Promise<RegulationDraft> {
  requireRole(ctx.actor, "market_manager");
  const now = ctx.now();
  const [draft, announced] = await Promise.all([findDraftVersion(ctx.db), listAnnouncedVersions(ctx.db)]);
  const newest = announced.find(({ state }) => state === "published");
  const noticeDays = await getNoticeDays(ctx, draft ?? { changesFees: false });
  return {
    draft: draft ? await describe(ctx, draft, newest) : null,
    newestVersion: newest?.version ?? null,
    earliestEffectiveOn: newest?.effectiveAt ? earliestEffectiveDay(now, newest.effectiveAt, noticeDays) : null,
    noticeDays,
    rules: ALL_RULE_IDS,
    versions: announced.map((row) => publishedVersion(row, announced, now)),
  };
}

async function describe(
  ctx: Ctx,
  draft: VersionRow,
  newest: VersionRow | undefined,
): Promise<NonNullable<RegulationDraft["draft"]>> {
  const [chapters, articles, before, comments, unanswered] = await Promise.all([
    listChapters(ctx.db, draft.id),
    listArticles(ctx.db, draft.id),
    newest ? listArticles(ctx.db, newest.id) : [],
    countComments(ctx.db, draft.id),
    countUnanswered(ctx.db, draft.id),
  ]);
  const { changes } = compareArticles(before, articles);
  return {
    version: draft.version,
    summary: draft.summary,
    summaryEn: draft.summaryEn,
    changesFees: draft.changesFees,
    commentUntil: draft.commentUntil,
    isCommentOpen: isCommentOpen(draft, ctx.now()),
    comments,
    unanswered,
    chapters,
    articles: articles.map((article) => ({
      ...article,
      problems: problemsOf(article, articles.length),
      change: newest ? (changes.get(article.lineage) ?? null) : null,
    })),
    uncarried: uncarriedRules(ALL_RULE_IDS, articles),
    uncovered: uncoveredGroups(articles),
  };
}
