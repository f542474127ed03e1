import {
  answerProof,
  attachProofs,
  claimProof,
  endProof,
  findProofByState,
  isReferenceKnown,
  type StartedProof,
} from "#db/queries/identity-proofs.server.ts";
import { requireUser } from "../identity/require-user.ts";
import { sellerOf } from "../shared/actor.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { IdentityAnswer } from "../shared/identity-proof.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import type { IdentityDoor, IdentityFailure } from "./identity-proof-states.ts";
import { fillDraftFromProof } from "./fill-draft-from-proof.server.ts";
import { settleIdentity } from "./settle-identity.server.ts";
import { hashOfState, identityReturn } from "./start-identity-proof.server.ts";

/** `kept`: proven, while there is no shop yet. `spent`: this answer was dealt with before. */
export type IdentityResult = "verified" | "kept" | "mismatched" | "declined" | "spent" | "unknown" | IdentityFailure;

export type FinishedProof = { readonly result: IdentityResult; readonly from: IdentityDoor };

type Brought = { readonly state: string; readonly code?: string | undefined; readonly error?: string | undefined };

/**
 * Takes what the browser brought back from the identity service. Nothing of it is believed: the state must be one that this
 * person started and nobody finished, and the answer comes from the service itself, signed, with this proof's nonce. A code
 * is exchanged once, whoever comes back twice. Compares the person with the shop's profile, or keeps the answer for its draft.
 */
export async function finishIdentityProof(ctx: Ctx, { state, code, error }: Brought): Promise<FinishedProof> {
  const { userId } = requireUser(ctx.actor);
  const proof = await findProofByState(ctx.db, userId, hashOfState(state));
  if (!proof) return { result: "unknown", from: "page" };
  const from = proof.cameFrom;
  if (proof.state !== "started" || proof.isClaimed) return { result: "spent", from };
  if (!(await claimProof(ctx.db, proof.id, ctx.now()))) return { result: "spent", from };
  if (ctx.now() >= proof.expiresAt) return { result: await fail(ctx, proof, userId, "expired"), from };
  if (error !== undefined || code === undefined) {
    await inTransaction(ctx, async (tx) => {
      await endProof(tx.db, proof.id, { state: "declined" }, tx.now());
      await recordEnd(tx, userId, { id: proof.id, result: "declined" });
    });
    return { result: "declined", from };
  }
  const outcome = await ctx.identityProof.redeem({
    code,
    verifier: proof.verifier ?? "",
    returnTo: identityReturn(ctx),
  });
  if (outcome.kind !== "answered") return { result: await fail(ctx, proof, userId, outcome.kind), from };
  if (outcome.answer.nonce !== proof.nonce) return { result: await fail(ctx, proof, userId, "forged"), from };
  return { result: await take(ctx, proof, userId, outcome.answer), from };
}

async function fail(
  ctx: Ctx,
  { id }: StartedProof,
  userId: UserId,
  failure: IdentityFailure,
): Promise<IdentityFailure> {
  ctx.log.warn({ proof: id, failure }, "a proof of identity failed");
  await inTransaction(ctx, async (tx) => {
    await endProof(tx.db, id, { state: "failed", failure }, tx.now());
    await recordEnd(tx, userId, { id, result: failure });
  });
  return failure;
}

/** An answer whose number is known was taken before, in whatever proof: the service numbers each one. */
async function take(ctx: Ctx, proof: StartedProof, userId: UserId, answer: IdentityAnswer): Promise<IdentityResult> {
  if (await isReferenceKnown(ctx.db, answer.reference)) return fail(ctx, proof, userId, "forged");
  return inTransaction(ctx, async (tx) => {
    await answerProof(tx.db, proof.id, { reference: answer.reference, person: answer.person, at: tx.now() });
    await recordEnd(tx, userId, { id: proof.id, result: "answered" });
    const sellerId = sellerOf(tx.actor);
    if (sellerId === undefined) {
      await fillDraftFromProof(tx, userId, answer.person);
      return "kept";
    }
    await attachProofs(tx.db, userId, sellerId);
    return (await settleIdentity(tx, sellerId)) ? "verified" : "mismatched";
  });
}

const recordEnd = (tx: TxCtx, userId: UserId, after: { id: string; result: string }): Promise<void> =>
  recordAudit(tx, { action: "identity.proof-ended", subjectType: "user", subjectId: userId, after });
