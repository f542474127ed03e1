import { findComment, updateCommentAnswer } from "#db/queries/regulation-comments.server.ts";
import { lockDraftVersion } from "#db/queries/regulation.server.ts";
import { findUser } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { RegulationCommentId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import type { CommentAnswer } from "./comment-draft.schema.ts";

/**
 * The manager says what becomes of a comment and why. The answer is public with the draft, and its author is told. Until
 * the version is published it may be changed.
 */
export async function answerComment(ctx: Ctx, input: CommentAnswer): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  const { verdict, answer } = input;
  await inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    const comment = draft && (await findComment(tx.db, draft.id, input.commentId as RegulationCommentId));
    if (!comment) throw new NotFound(`no comment ${input.commentId}`);
    const at = tx.now();
    await updateCommentAnswer(tx.db, comment.id, { verdict, answer, locale: input.locale, by: userId, at });
    await recordAudit(tx, {
      action: "regulation.comment-answered",
      subjectType: "regulation",
      subjectId: draft.id,
      before: { verdict: comment.verdict, answer: comment.answer },
      after: { commentId: comment.id, verdict, answer },
    });
    await notifyChange(tx);
    const author = await findUser(tx.db, comment.userId);
    if (!author) return;
    const { marketName, publicOrigin } = tx.settings;
    const { t } = translatorOf(author.locale);
    const { subject, text } = t.mails.regulationCommentAnswered;
    const facts = {
      marketName,
      name: author.name,
      version: draft.version,
      verdict: t.civic.regulation.verdicts[verdict],
      answer,
      comment: comment.body,
      link: `${publicOrigin}${urls.regulationDraft}#gop-y-${comment.id}`,
    };
    await queueMail(tx, {
      to: author.email,
      locale: author.locale,
      subject: subject(facts),
      text: text(facts),
      dedupeKey: `regulation-comment:${comment.id}:${at.getTime()}`,
    });
  });
}
