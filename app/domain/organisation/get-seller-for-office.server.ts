import { findActiveBankAccount } from "#db/queries/bank-accounts.server.ts";
import { findSellerFileInScopes } from "#db/queries/sellers.server.ts";
import { hasRole } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type SellerId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { tellIdentityOf, type Identity } from "./get-identity.server.ts";
import { IDENTITY_REVIEWERS } from "./identity-reviewers.ts";
import { withHolder, type SellerProfilePage } from "./get-seller-profile.server.ts";
import { requireScopes } from "./require-role.ts";
import { SELLER_OFFICES } from "./seller-offices.ts";
import { sellerDecisionsFor, type SellerDecision } from "./seller.ts";

export type OfficeSellerFile = SellerProfilePage & {
  readonly decisions: readonly SellerDecision[];
  readonly identity: Identity;
  readonly canReviewIdentity: boolean;
};

/** A seller's file for an office in whose area it lies, with the decisions that this actor may take about it. */
export async function getSellerForOffice(ctx: Ctx, { sellerId }: { sellerId: string }): Promise<OfficeSellerFile> {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const seller = isUuid(sellerId) ? await findSellerFileInScopes(ctx.db, sellerId as SellerId, scopes) : undefined;
  if (!seller) throw new NotFound("seller");
  const account = await findActiveBankAccount(ctx.db, seller.id);
  const decisions = hasRole(ctx.actor, "market_manager") ? sellerDecisionsFor(seller.profileState) : [];
  return {
    seller,
    bankAccount: account && withHolder(account, seller),
    decisions,
    identity: await tellIdentityOf(ctx, seller),
    canReviewIdentity: hasRole(ctx.actor, ...IDENTITY_REVIEWERS),
  };
}
