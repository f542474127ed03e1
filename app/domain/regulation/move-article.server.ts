import type { Ctx } from "../shared/ctx.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { changeDraft } from "./change-draft.server.ts";
import { placed, positionOf, stepped, type Place } from "./draft-layout.ts";

export type ArticleMove = { readonly lineage: string } & (
  { readonly direction: "up" | "down" } | { readonly to: Place }
);

/**
 * Moves an article one step, or to a place in a chapter. All articles are numbered anew and every reference to an article of
 * the regulation follows. A step over the end of the text changes nothing.
 */
export async function moveArticle(ctx: Ctx, input: ArticleMove): Promise<void> {
  await changeDraft(ctx, async (tx, draft, { chapters, articles }) => {
    const article = articles.find(({ lineage }) => lineage === input.lineage);
    if (!article) throw new NotFound(`no article ${input.lineage}`);
    const place = "to" in input ? input.to : stepped(articles, chapters, input.lineage, input.direction);
    if (!place) return { chapters, articles };
    if (!chapters.some(({ number }) => number === place.chapter)) throw new NotFound(`no chapter ${place.chapter}`);
    const moved = placed(articles, article, place);
    await recordAudit(tx, {
      action: "regulation.article-moved",
      subjectType: "regulation",
      subjectId: draft.id,
      before: { heading: article.heading, ...positionOf(articles, input.lineage) },
      after: { heading: article.heading, ...positionOf(moved, input.lineage) },
    });
    return { chapters, articles: moved };
  });
}
