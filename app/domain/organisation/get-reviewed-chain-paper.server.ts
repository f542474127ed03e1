import { findChainPaperInScopes, listPapersOfLink, type ReviewedChainPaper } from "#db/queries/chain-papers.server.ts";
import { findDocumentPageCount } from "#db/queries/documents.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { ChainPaper } from "./chain-link.ts";
import { chainDecisionsFor, type ChainPaperDecision } from "./chain-paper.ts";
import { CHAIN_REVIEWERS } from "./chain-reviewers.ts";
import { requireScopes } from "./require-role.ts";

export type ChainPaperUnderReview = {
  readonly paper: ReviewedChainPaper;
  readonly pageCount: number;
  /** A paper that ended while it waited can only be refused. */
  readonly decisions: readonly ChainPaperDecision[];
  readonly others: readonly ChainPaper[];
};

/** Everything an official compares: the pages, what was declared of the partner, papers handed in before. */
export async function getReviewedChainPaper(
  ctx: Ctx,
  { paperId }: { paperId: string },
): Promise<ChainPaperUnderReview> {
  const scopes = requireScopes(ctx.actor, ...CHAIN_REVIEWERS);
  const paper = isUuid(paperId) ? await findChainPaperInScopes(ctx.db, paperId, scopes) : undefined;
  if (!paper) throw new NotFound("chain paper");
  const [pageCount, papers] = await Promise.all([
    paper.documentId === null ? 0 : findDocumentPageCount(ctx.db, paper.documentId),
    listPapersOfLink(ctx.db, paper.linkId),
  ]);
  const hasEnded = paper.validTo !== null && paper.validTo < dayOf(ctx.now());
  return {
    paper,
    pageCount,
    decisions: chainDecisionsFor(paper.state).filter((decision) => decision !== "accept" || !hasEnded),
    others: papers.filter(({ id }) => id !== paper.id),
  };
}
