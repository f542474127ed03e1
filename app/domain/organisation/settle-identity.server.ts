import { findUnusedAnswer, updateProofMismatches, useProof } from "#db/queries/identity-proofs.server.ts";
import { lockSellerFile, updateIdentity } from "#db/queries/sellers.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { identityMismatches } from "./identity-match.ts";

/**
 * Compares the newest answer of the identity service that has not counted yet with the seller's profile as it stands; when
 * they are the same person the seller is verified and its goods are judged again (SEL-03). True when it is verified after.
 */
export async function settleIdentity(tx: TxCtx, sellerId: SellerId): Promise<boolean> {
  const seller = await lockSellerFile(tx.db, sellerId);
  if (!seller || seller.identityStatus === "verified") return seller?.identityStatus === "verified";
  const answer = await findUnusedAnswer(tx.db, { sellerId });
  if (!answer) return false;
  const mismatches = identityMismatches(answer.person, seller);
  if (mismatches.length > 0) {
    await updateProofMismatches(tx.db, answer.id, mismatches);
    return false;
  }
  await useProof(tx.db, answer.id, tx.now());
  await updateIdentity(tx.db, sellerId, { method: "service", verifiedAt: tx.now() });
  await recordAudit(tx, {
    action: "seller.identity-verified",
    subjectType: "seller",
    subjectId: sellerId,
    before: { identityStatus: "unverified" },
    after: { identityStatus: "verified", method: "service", proof: answer.id },
  });
  await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
  return true;
}
