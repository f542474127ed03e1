import { listProofs, type ShownProof } from "#db/queries/identity-proofs.server.ts";
import { findSellerFile, type SellerFile } from "#db/queries/sellers.server.ts";
import { requireUser } from "../identity/require-user.ts";
import { sellerOf } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { IdentityMethod } from "./identity-proof-states.ts";

const ATTEMPTS_SHOWN = 5;

export type Identity = {
  readonly isOffered: boolean;
  readonly isVerified: boolean;
  readonly method: IdentityMethod | null;
  readonly verifiedAt: string | null;
  /** An officer has papers before them now. */
  readonly isWaiting: boolean;
  /** The service has said who the person is, and the shop is still to be opened. */
  readonly isKept: boolean;
  readonly attempts: readonly ShownAttempt[];
};
export type ShownAttempt = Omit<ShownProof, "startedAt" | "endedAt"> & { startedAt: string; endedAt: string | null };

/** Where the acting person's proof of identity stands, of their shop or of the one they are opening. */
export async function getIdentity(ctx: Ctx): Promise<Identity> {
  const { userId } = requireUser(ctx.actor);
  const sellerId = sellerOf(ctx.actor);
  const seller = sellerId && (await findSellerFile(ctx.db, sellerId));
  const attempts = await listProofs(ctx.db, sellerId ? { sellerId } : { userId }, ATTEMPTS_SHOWN);
  return { isOffered: ctx.identityProof.isOffered, ...tellIdentity(seller, attempts) };
}

/** The same for an office that has the seller's file open. */
export async function tellIdentityOf(ctx: Ctx, seller: SellerFile): Promise<Identity> {
  const attempts = await listProofs(ctx.db, { sellerId: seller.id }, ATTEMPTS_SHOWN);
  return { isOffered: ctx.identityProof.isOffered, ...tellIdentity(seller, attempts) };
}

function tellIdentity(seller: SellerFile | undefined, attempts: readonly ShownProof[]): Omit<Identity, "isOffered"> {
  return {
    isVerified: seller?.identityStatus === "verified",
    method: seller?.identityMethod ?? null,
    verifiedAt: seller?.identityVerifiedAt?.toISOString() ?? null,
    isWaiting: attempts.some(({ state }) => state === "handed_in"),
    isKept: !seller && attempts[0]?.state === "answered",
    attempts: attempts.map(({ startedAt, endedAt, ...proof }) => ({
      ...proof,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    })),
  };
}
