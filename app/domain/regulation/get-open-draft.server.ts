import { listComments } from "#db/queries/regulation-comments.server.ts";
import { listArticles, listChapters } from "#db/queries/regulation-text.server.ts";
import { findDraftVersion, findVersionInForce } from "#db/queries/regulation.server.ts";
import { hasRole } from "../shared/actor.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { compareTexts, type ArticleComparison } from "./compare-texts.server.ts";
import { toShownComment, type ShownComment } from "./list-comments.server.ts";
import type { ArticleText, ChapterText } from "./regulation-text.ts";
import { isCommentOpen } from "./version-standing.ts";

export type DraftShown = {
  readonly version: string;
  readonly summary: string;
  readonly summaryEn: string;
  readonly changesFees: boolean;
  readonly commentUntil: Day | null;
  readonly isCommentOpen: boolean;
  /** True for those whose word is asked for: sellers and members of units. */
  readonly canComment: boolean;
  readonly comparedWith: string | null;
  readonly chapters: readonly ChapterText[];
  readonly articles: readonly (ArticleText & { readonly difference: ArticleComparison | null })[];
  readonly removed: readonly ArticleComparison[];
  readonly comments: readonly ShownComment[];
};

/**
 * The draft as the public reads it, with its differences from the version in force and what was said of it. Undefined until
 * a manager opens it for comment; managers may look before.
 */
export async function getOpenDraft(ctx: Ctx, { locale }: { locale: Locale }): Promise<DraftShown | undefined> {
  const [draft, inForce] = await Promise.all([findDraftVersion(ctx.db), findVersionInForce(ctx.db, ctx.now())]);
  if (!draft) return undefined;
  if (draft.commentOpenedAt === null && !hasRole(ctx.actor, "market_manager")) return undefined;
  const [chapters, articles, before, comments] = await Promise.all([
    listChapters(ctx.db, draft.id),
    listArticles(ctx.db, draft.id),
    inForce ? listArticles(ctx.db, inForce.id) : [],
    listComments(ctx.db, draft.id),
  ]);
  const { changed } = inForce ? compareTexts(before, articles, locale) : { changed: [] };
  const differences = new Map(changed.map((one) => [one.lineage, one]));
  const isOpen = isCommentOpen(draft, ctx.now());
  return {
    version: draft.version,
    summary: draft.summary,
    summaryEn: draft.summaryEn,
    changesFees: draft.changesFees,
    commentUntil: draft.commentUntil,
    isCommentOpen: isOpen,
    canComment: isOpen && ctx.actor.kind === "user" && ctx.actor.memberships.length > 0,
    comparedWith: inForce?.version ?? null,
    chapters,
    articles: articles.map((article) => ({ ...article, difference: differences.get(article.lineage) ?? null })),
    removed: changed.filter(({ change }) => change === "removed"),
    comments: comments.map(toShownComment),
  };
}
