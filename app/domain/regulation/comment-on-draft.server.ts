import { countCommentsOf, insertComment } from "#db/queries/regulation-comments.server.ts";
import { listArticles } from "#db/queries/regulation-text.server.ts";
import { lockDraftVersion } from "#db/queries/regulation.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { RegulationCommentId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { DraftComment } from "./comment-draft.schema.ts";
import { isCommentOpen } from "./version-standing.ts";

/** Of one person on one draft: enough to go through the whole text, too few to drown it. */
export const COMMENTS_PER_PERSON = 30;

/**
 * A seller, or a member of a unit, says what they think of an article of the draft or of the whole. It is public at once
 * under the name of the seller or the unit. Refused when the period is over.
 */
export async function commentOnDraft(ctx: Ctx, input: DraftComment): Promise<RegulationCommentId> {
  const { userId, memberships } = requireUser(ctx.actor);
  const speaksFor = memberships.find(({ role }) => role === "seller") ?? memberships[0];
  if (!speaksFor) throw new Refusal("organisation.not-allowed");
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft?.commentOpenedAt) throw new NotFound("no draft that is open for comment");
    if (!isCommentOpen(draft, tx.now())) throw new Refusal("regulation.comments-closed", { field: "body" });
    if ((await countCommentsOf(tx.db, draft.id, userId)) >= COMMENTS_PER_PERSON)
      throw new Refusal("regulation.too-many-comments", { facts: { limit: COMMENTS_PER_PERSON }, field: "body" });
    const articles = input.lineage === undefined ? [] : await listArticles(tx.db, draft.id);
    const article = articles.find(({ lineage }) => lineage === input.lineage) ?? null;
    if (input.lineage !== undefined && !article) throw new NotFound(`no article ${input.lineage}`);
    const id = tx.newId<RegulationCommentId>();
    await insertComment(tx.db, {
      id,
      versionId: draft.id,
      article,
      userId,
      unitId: speaksFor.unitId,
      sellerId: speaksFor.sellerId,
      body: input.body,
      locale: input.locale,
      createdAt: tx.now(),
    });
    await recordAudit(tx, {
      action: "regulation.commented",
      subjectType: "regulation",
      subjectId: draft.id,
      after: { commentId: id, version: draft.version, article: article?.number ?? null },
    });
    await notifyChange(tx);
    return id;
  });
}
