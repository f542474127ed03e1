import {
  findNextPending,
  findReviewedCertificate,
  type ReviewedCertificate,
} from "#db/queries/certificate-queue.server.ts";
import { listNoticesOfSeller, type NoticeRow } from "#db/queries/certificate-notices.server.ts";
import { findPreviousCertificate, type CertificateRow } from "#db/queries/certificates.server.ts";
import { findDocumentPageCount } from "#db/queries/documents.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type CertificateId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { remarksOn, type CertificateRemark } from "./certificate-kinds.ts";
import { decisionsFor, type ReviewDecision } from "./certificate-states.ts";
import { reviewerAt } from "./reviewer.ts";
import { REVIEWERS } from "./reviewers.ts";

const MOST_NOTICES = 50;

export type CertificateUnderReview = {
  readonly paper: ReviewedCertificate;
  readonly pageCount: number;
  readonly remarks: readonly CertificateRemark[];
  readonly decisions: readonly ReviewDecision[];
  readonly previous: CertificateRow | undefined;
  /** The next paper in the queue of this official. */
  readonly nextId: CertificateId | undefined;
  readonly notices: readonly NoticeRow[];
};

/** Everything a reviewer compares: the pages, what was declared, the paper before it, what hangs on it. */
export async function getReviewedCertificate(
  ctx: Ctx,
  { certificateId }: { certificateId: string },
): Promise<CertificateUnderReview> {
  const scopes = requireScopes(ctx.actor, ...REVIEWERS);
  const reviewer = reviewerAt(ctx.actor, ctx.now());
  const paper = isUuid(certificateId)
    ? await findReviewedCertificate(ctx.db, certificateId as CertificateId, { scopes, reviewer })
    : undefined;
  if (!paper) throw new NotFound("certificate");
  const [pageCount, previous, nextId, notices] = await Promise.all([
    paper.documentId === null ? 0 : findDocumentPageCount(ctx.db, paper.documentId),
    findPreviousCertificate(ctx.db, paper),
    findNextPending(ctx.db, reviewer, paper.id),
    listNoticesOfSeller(ctx.db, paper.sellerId, MOST_NOTICES),
  ]);
  return {
    paper,
    pageCount,
    remarks: remarksOn(paper),
    decisions: paper.isDecidable ? decisionsFor(paper.state) : [],
    previous,
    nextId,
    notices: notices.filter((notice) => notice.certificateId === paper.id),
  };
}
