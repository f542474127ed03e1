import {
  listArticles,
  lockDraftVersion,
  replaceArticles,
  type ArticleRow,
  type VersionRow,
} from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound } from "../shared/refusal.ts";

/**
 * Holds the draft while `change` rewrites its articles: the one door to them, so that an article of a published version can
 * never change. Numbers follow the order of the list that `change` gives back.
 */
export async function changeDraft(
  ctx: Ctx,
  change: (tx: TxCtx, draft: VersionRow, articles: ArticleRow[]) => Promise<readonly ArticleRow[]>,
): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  await inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft) throw new NotFound("no draft of the regulation");
    const articles = await change(tx, draft, await listArticles(tx.db, draft.id));
    await replaceArticles(
      tx.db,
      draft.id,
      articles.map((article, index) => ({ ...article, number: index + 1 })),
    );
  });
}
