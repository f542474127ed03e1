import { lockDraftVersion, updateCommentPeriod } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { CommentPeriod } from "./regulation-draft.schema.ts";

/** Long enough for any consultation; a slip of the year is caught. */
const DAYS_AT_MOST = 120;

/**
 * Opens the draft for comment until the end of a day, or moves that day. From then on its text is public, and everybody in
 * the market's units hears of it once.
 */
export async function setCommentPeriod(ctx: Ctx, { until }: CommentPeriod): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  await inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft) throw new NotFound("no draft of the regulation");
    const today = dayOf(tx.now());
    if (until <= today || until > addDays(today, DAYS_AT_MOST)) {
      throw new Refusal("regulation.comment-day-out-of-range", {
        facts: { from: addDays(today, 1), to: addDays(today, DAYS_AT_MOST) },
        field: "until",
      });
    }
    await updateCommentPeriod(tx.db, draft.id, { openedAt: draft.commentOpenedAt ?? tx.now(), until });
    await recordAudit(tx, {
      action: "regulation.comment-period-set",
      subjectType: "regulation",
      subjectId: draft.id,
      before: { until: draft.commentUntil },
      after: { until },
    });
    if (draft.commentOpenedAt === null) await tx.jobs.add(tx.db, "regulation.announce-draft", { versionId: draft.id });
    await notifyChange(tx);
  });
}
