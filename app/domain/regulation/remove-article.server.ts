import type { Ctx } from "../shared/ctx.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { changeDraft } from "./change-draft.server.ts";
import { referringTo } from "./draft-layout.ts";

/**
 * Takes an article out of the draft; the articles after it move up by one number. Refused while another article points to
 * it: a reader would be sent to something else.
 */
export async function removeArticle(ctx: Ctx, input: { lineage: string; revision?: number }): Promise<void> {
  await changeDraft(ctx, async (tx, draft, { chapters, articles }) => {
    const gone = articles.find(({ lineage }) => lineage === input.lineage);
    if (!gone) throw new NotFound(`no article ${input.lineage}`);
    if (input.revision !== undefined && input.revision !== gone.revision)
      throw new Refusal("regulation.article-changed-meanwhile", { facts: { number: gone.number } });
    const referring = referringTo(articles, gone.number);
    if (referring.length > 0)
      throw new Refusal("regulation.article-referred-to", { facts: { articles: referring.map(String) } });
    await recordAudit(tx, {
      action: "regulation.article-removed",
      subjectType: "regulation",
      subjectId: draft.id,
      before: gone,
    });
    return { chapters, articles: articles.filter(({ lineage }) => lineage !== input.lineage) };
  });
}
