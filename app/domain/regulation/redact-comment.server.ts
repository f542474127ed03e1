import { findComment, updateCommentRedacted } from "#db/queries/regulation-comments.server.ts";
import { findAnnouncedVersion, lockDraftVersion } from "#db/queries/regulation.server.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { RegulationCommentId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import type { CommentRedaction } from "./comment-draft.schema.ts";

/**
 * Takes personal data out of a comment, also of a published version, and says why beside it. What was taken out is kept
 * nowhere, the audit included: that is the point.
 */
export async function redactComment(ctx: Ctx, input: CommentRedaction & { version?: string }): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const version =
      input.version === undefined ? await lockDraftVersion(tx.db) : await findAnnouncedVersion(tx.db, input.version);
    const comment = version && (await findComment(tx.db, version.id, input.commentId as RegulationCommentId));
    if (!comment) throw new NotFound(`no comment ${input.commentId}`);
    await updateCommentRedacted(tx.db, comment.id, {
      body: input.body,
      reason: input.reason,
      by: userId,
      at: tx.now(),
    });
    await recordAudit(tx, {
      action: "regulation.comment-redacted",
      subjectType: "regulation",
      subjectId: version.id,
      after: { commentId: comment.id, reason: input.reason },
    });
    await notifyChange(tx);
  });
}
