import type { Ctx } from "../shared/ctx.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { changeDraft } from "./change-draft.server.ts";

/** Takes an article out of the draft; the articles after it move up by one number. */
export async function removeArticle(ctx: Ctx, input: { number: number }): Promise<void> {
  await changeDraft(ctx, async (tx, draft, articles) => {
    const gone = articles.find((article) => article.number === input.number);
    if (!gone) throw new NotFound(`no article ${input.number}`);
    await recordAudit(tx, {
      action: "regulation.article-removed",
      subjectType: "regulation",
      subjectId: draft.id,
      before: gone,
    });
    return articles.filter((article) => article.number !== input.number);
  });
}
