import { createHash } from "node:crypto";
import { insertStartedProof } from "#db/queries/identity-proofs.server.ts";
import { urls } from "#app/urls.ts";
import { requireUser } from "../identity/require-user.ts";
import { sellerOf } from "../shared/actor.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { IdentityProofId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { takeRateLimit } from "../shared/take-rate-limit.server.ts";
import { IDENTITY_PROOF_MINUTES, type IdentityDoor } from "./identity-proof-states.ts";

const secretText = (ctx: Ctx): string => Buffer.from(ctx.randomBytes(32)).toString("base64url");

/** A state is kept as its hash, so that whoever reads the table cannot come back in somebody's place. */
export const hashOfState = (state: string): string => createHash("sha256").update(state).digest("hex");

/** Where the identity service sends the person back to. */
export const identityReturn = (ctx: Ctx): string => `${ctx.settings.publicOrigin}${urls.seller.identityReturn}`;

/**
 * Begins a proof of identity with the state's service and answers the page to go to. Good for fifteen minutes and for this
 * person alone: the verifier stays here, the page sees only its hash.
 */
export async function startIdentityProof(ctx: Ctx, { from }: { from: IdentityDoor }): Promise<{ page: string }> {
  const { userId } = requireUser(ctx.actor);
  if (!ctx.identityProof.isOffered) throw new Refusal("organisation.identity-not-offered");
  if (!(await takeRateLimit(ctx, { bucket: "identity-proof", key: userId, limit: 10, windowSeconds: 3600 })))
    throw new Refusal("organisation.too-many-proofs");
  const [state, nonce, verifier] = [secretText(ctx), secretText(ctx), secretText(ctx)];
  await inTransaction(ctx, async (tx) => {
    const id = tx.newId<IdentityProofId>();
    const now = tx.now();
    await insertStartedProof(tx.db, {
      id,
      userId,
      sellerId: sellerOf(tx.actor) ?? null,
      stateHash: hashOfState(state),
      nonce,
      verifier,
      cameFrom: from,
      startedAt: now,
      expiresAt: addMinutes(now, IDENTITY_PROOF_MINUTES),
    });
    await recordAudit(tx, { action: "identity.proof-started", subjectType: "user", subjectId: userId, after: { id } });
  });
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  return { page: ctx.identityProof.pageOf({ state, nonce, challenge, returnTo: identityReturn(ctx) }) };
}
