import { lockChainPaperInScopes, updateChainPaper } from "#db/queries/chain-papers.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { announceChain } from "./announce-chain.server.ts";
import type { ReviewChainPaper } from "./chain-link.schema.ts";
import { chainPaperAfter, needsChainReason, type ChainPaperState } from "./chain-paper.ts";
import { CHAIN_REVIEWERS } from "./chain-reviewers.ts";
import { mailChainReview } from "./mail-chain.server.ts";
import { requireScopes, requireUser } from "./require-role.ts";

/**
 * The department accepts or refuses what confirms a partner, or takes an acceptance back; what goes against the seller says
 * why. The seller gets a letter and its listings are judged again. Refuses to accept a paper that ended while it waited.
 */
export async function reviewChainPaper(
  ctx: Ctx,
  { paperId, decision, reason }: ReviewChainPaper & { paperId: string },
): Promise<{ state: ChainPaperState }> {
  const scopes = requireScopes(ctx.actor, ...CHAIN_REVIEWERS);
  const { userId } = requireUser(ctx.actor);
  if (!isUuid(paperId)) throw new NotFound("chain paper");
  return inTransaction(ctx, async (tx) => {
    const paper = await lockChainPaperInScopes(tx.db, paperId, scopes);
    if (!paper) throw new NotFound("chain paper");
    if (needsChainReason(decision) && reason === undefined)
      throw new Refusal("certification.reason-needed", { field: "reason" });
    const state = chainPaperAfter(paper.state, decision);
    if (state === undefined) throw new Refusal("organisation.wrong-move");
    if (state === "accepted" && paper.validTo !== null && paper.validTo < dayOf(tx.now()))
      throw new Refusal("certification.already-ended");
    await updateChainPaper(tx.db, paper.id, { state, reason: reason ?? null, by: userId, at: tx.now() });
    await recordAudit(tx, {
      action: `chain-paper.${state}`,
      subjectType: "chain_paper",
      subjectId: paper.id,
      before: { state: paper.state },
      after: { state, reason: reason ?? null, linkId: paper.linkId, sellerId: paper.sellerId },
    });
    await mailChainReview(tx, paper, { state, reason: reason ?? "" });
    await announceChain(tx, [paper.sellerId]);
    return { state };
  });
}
