import { listArticles, listChapters, replaceText, type ArticleRow } from "#db/queries/regulation-text.server.ts";
import { lockDraftVersion, type VersionRow } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { renumbered } from "./draft-layout.ts";
import type { ChapterText } from "./regulation-text.ts";

export type DraftText = { readonly chapters: readonly ChapterText[]; readonly articles: readonly ArticleRow[] };

/**
 * Holds the draft while `change` rewrites its text: the one door to it. Articles come back sorted by chapter and are
 * numbered through; an article whose references moved with others counts as written anew, so that a form opened before
 * cannot bring the old numbers back.
 */
export async function changeDraft(
  ctx: Ctx,
  change: (tx: TxCtx, draft: VersionRow, text: DraftText) => Promise<DraftText>,
): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  await inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft) throw new NotFound("no draft of the regulation");
    const before = {
      chapters: await listChapters(tx.db, draft.id),
      articles: await listArticles(tx.db, draft.id),
    };
    const { chapters, articles } = await change(tx, draft, before);
    const numbered = renumbered(articles).map((article, index) => {
      const { body, bodyEn, revision } = articles[index] ?? article;
      const isRepointed = body !== article.body || bodyEn !== article.bodyEn;
      return isRepointed ? { ...article, revision: revision + 1 } : article;
    });
    await replaceText(tx.db, draft.id, { chapters, articles: numbered });
  });
}
