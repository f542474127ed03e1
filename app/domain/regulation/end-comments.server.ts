import { lockDraftVersion, updateCommentPeriod } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";

/** Ends the period at once; what came is still to be answered. */
export async function endComments(ctx: Ctx): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  await inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft?.commentOpenedAt) throw new NotFound("no draft that is open for comment");
    const until = addDays(dayOf(tx.now()), -1);
    await updateCommentPeriod(tx.db, draft.id, { openedAt: draft.commentOpenedAt, until });
    await recordAudit(tx, {
      action: "regulation.comment-period-set",
      subjectType: "regulation",
      subjectId: draft.id,
      before: { until: draft.commentUntil },
      after: { until },
    });
    await notifyChange(tx);
  });
}
