import { getRiskFacts, updateReviewRank } from "#db/queries/review-queue.server.ts";
import type { Finding } from "../regulation/finding.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { ListingId } from "../shared/ids.ts";
import { reviewRankAt, reviewRisk } from "./review-risk.ts";

/** Puts a listing that is handed in into its place in the queue, with the reasons that put it there. */
export async function rankForReview(
  tx: TxCtx,
  id: ListingId,
  findings: readonly Pick<Finding, "rule">[],
): Promise<void> {
  const facts = await getRiskFacts(tx.db, id, tx.now());
  const { score, reasons } = reviewRisk({ ...facts, wordRules: findings.map(({ rule }) => rule) });
  await updateReviewRank(tx.db, id, { rankAt: reviewRankAt(tx.now(), score), risks: reasons });
}
