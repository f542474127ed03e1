import { insertPapersProof } from "#db/queries/identity-proofs.server.ts";
import { findSellerFile } from "#db/queries/sellers.server.ts";
import { requireUser } from "../identity/require-user.ts";
import { sellerOf } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { IdentityProofId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { keepPicture } from "../shared/keep-picture.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { takeRateLimit } from "../shared/take-rate-limit.server.ts";

/**
 * Photographs of the identity card and of its holder, for an officer to look at where the identity service is not there or
 * does not know the person. Refuses a second set while one waits, and papers of who is verified already.
 */
export async function handInIdentityPapers(
  ctx: Ctx,
  { card, holder }: { card: Uint8Array; holder: Uint8Array },
): Promise<{ proofId: IdentityProofId }> {
  const { userId } = requireUser(ctx.actor);
  const sellerId = sellerOf(ctx.actor) ?? null;
  if (!(await takeRateLimit(ctx, { bucket: "identity-papers", key: userId, limit: 10, windowSeconds: 3600 })))
    throw new Refusal("organisation.too-many-proofs");
  const cardFileId = await keep(ctx, card, "card");
  const holderFileId = await keep(ctx, holder, "holder");
  return inTransaction(ctx, async (tx) => {
    const seller = sellerId && (await findSellerFile(tx.db, sellerId));
    if (seller && seller.identityStatus === "verified") throw new Refusal("organisation.identity-verified");
    const proofId = tx.newId<IdentityProofId>();
    const proof = { id: proofId, userId, sellerId, cardFileId, holderFileId, startedAt: tx.now() };
    if (!(await insertPapersProof(tx.db, proof))) throw new Refusal("organisation.identity-waiting");
    await recordAudit(tx, {
      action: "identity.papers-handed-in",
      subjectType: sellerId ? "seller" : "user",
      subjectId: sellerId ?? userId,
      after: { proof: proofId },
    });
    return { proofId };
  });
}

/** A photograph that is none is refused beside its own box. */
async function keep(ctx: Ctx, bytes: Uint8Array, field: "card" | "holder"): Promise<string> {
  try {
    return await keepPicture(ctx, bytes);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, { facts: error.facts, field });
    throw error;
  }
}
