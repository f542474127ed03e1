import {
  lockCertificateInScopes,
  updateCertificateState,
  type CertificateRow,
} from "#db/queries/certificates.server.ts";
import { requireUser } from "../identity/require-user.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type CertificateId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { announceChange } from "./announce-change.server.ts";
import { certificateAfter, needsReason, type CertificateState } from "./certificate-states.ts";
import { mailReview } from "./mail-review.server.ts";
import type { ReviewCertificate } from "./review-certificate.schema.ts";
import { reviewerAt } from "./reviewer.ts";
import { REVIEWERS } from "./reviewers.ts";

/**
 * A competent reviewer decides about a paper in its own area; every decision against the holder says why. What stands on the paper is
 * judged again. Refuses to accept a paper that has run out while it waited.
 */
export async function reviewCertificate(
  ctx: Ctx,
  {
    certificateId,
    decision,
    reason,
    suspendedUntil,
  }: Omit<ReviewCertificate, "certificateId"> & { certificateId: string },
): Promise<{ state: CertificateState }> {
  const scopes = requireScopes(ctx.actor, ...REVIEWERS);
  if (!isUuid(certificateId)) throw new NotFound("certificate");
  if (needsReason(decision) && reason === undefined) {
    throw new Refusal("certification.reason-needed", { field: "reason" });
  }
  return inTransaction(ctx, async (tx) => {
    const paper = await lockCertificateInScopes(
      tx.db,
      certificateId as CertificateId,
      scopes,
      reviewerAt(tx.actor, tx.now()),
    );
    if (!paper) throw new NotFound("certificate");
    if (!paper.isDecidable) throw new Refusal("certification.not-competent");
    const state = certificateAfter(paper.state, decision);
    if (state === undefined) throw new Refusal("certification.wrong-move");
    if (state === "valid") refuseEnded(tx, paper);
    const until = decision === "suspend" ? (suspendedUntil ?? null) : null;
    if (until !== null && until < dayOf(tx.now())) {
      throw new Refusal("certification.until-passed", { field: "suspendedUntil" });
    }
    const review = {
      state,
      reason: reason ?? null,
      suspendedUntil: until,
      reviewedBy: requireUser(tx.actor).userId,
      at: tx.now(),
    };
    await updateCertificateState(tx.db, paper.id, review);
    await recordAudit(tx, {
      action: `certificate.${decision}`,
      subjectType: "certificate",
      subjectId: paper.id,
      before: { state: paper.state },
      after: { state, reason: reason ?? null, suspendedUntil: until, sellerId: paper.sellerId },
    });
    await mailReview(tx, paper, { state, reason: reason ?? "" });
    await announceChange(tx, [paper.sellerId]);
    return { state };
  });
}

function refuseEnded(tx: TxCtx, { validTo }: CertificateRow): void {
  if (validTo !== null && validTo < dayOf(tx.now())) throw new Refusal("certification.already-ended");
}
