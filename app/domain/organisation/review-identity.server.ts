import { lockPapersInScopes, reviewPapers } from "#db/queries/identity-proofs.server.ts";
import { lockSellerInScopes, updateIdentity } from "#db/queries/sellers.server.ts";
import { requireUser } from "../identity/require-user.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type IdentityProofId, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { canEndAs } from "./identity-proof-states.ts";
import { IDENTITY_REVIEWERS } from "./identity-reviewers.ts";
import { mailIdentityDecision } from "./mail-identity-decision.server.ts";
import { requireScopes } from "./require-role.ts";
import type { ReviewIdentity } from "./review-identity.schema.ts";

/**
 * An officer compares the photographs with the profile and says that it is the seller, or why not (SEL-03, the way on for
 * whom the identity service does not know). Papers of another area are not found; a decision is final for its papers.
 */
export async function reviewIdentity(
  ctx: Ctx,
  { sellerId, proofId, decision, reason }: ReviewIdentity & { sellerId: string },
): Promise<void> {
  const scopes = requireScopes(ctx.actor, ...IDENTITY_REVIEWERS);
  const { userId } = requireUser(ctx.actor);
  if (!isUuid(sellerId) || !isUuid(proofId)) throw new NotFound("seller");
  if (decision === "refuse" && reason === undefined) {
    throw new Refusal("organisation.reason-needed", { field: "reason" });
  }
  const id = sellerId as SellerId;
  await inTransaction(ctx, async (tx) => {
    const seller = await lockSellerInScopes(tx.db, id, scopes);
    const papers = await lockPapersInScopes(tx.db, { proofId: proofId as IdentityProofId, sellerId: id, scopes });
    if (!seller || !papers) throw new NotFound("identity papers");
    const state = decision === "accept" ? "accepted" : "refused";
    if (!canEndAs(papers.state, state)) throw new Refusal("organisation.wrong-move");
    const at = tx.now();
    await reviewPapers(tx.db, proofId as IdentityProofId, { state, reason: reason ?? null, reviewedBy: userId, at });
    if (state === "accepted") await updateIdentity(tx.db, id, { method: "officer", verifiedAt: at });
    await recordAudit(tx, {
      action: `seller.identity-${state}`,
      subjectType: "seller",
      subjectId: id,
      before: { proof: proofId, state: papers.state },
      after: { proof: proofId, state, reason: reason ?? null },
    });
    await mailIdentityDecision(tx, { sellerId: id, proofId, decision, reason: reason ?? "" });
    if (state === "accepted") await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: id });
  });
}
