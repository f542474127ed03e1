import { lockSanctionInScopes, type LockedSanction } from "#db/queries/sanctions.server.ts";
import { lockSellerInScopes } from "#db/queries/sellers.server.ts";
import { findSanctionSeller } from "#db/queries/sanction-pages.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { sellerOf } from "../shared/actor.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { isUuid, type SanctionId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";

/** A sanction in the manager's area, locked after its seller: every act takes the two in this order. */
export async function lockOfficeSanction(tx: TxCtx, sanctionId: string): Promise<LockedSanction> {
  const scopes = requireScopes(tx.actor, "market_manager");
  const sellerId = isUuid(sanctionId) ? await findSanctionSeller(tx.db, sanctionId as SanctionId) : undefined;
  if (sellerId === undefined || !(await lockSellerInScopes(tx.db, sellerId, scopes))) {
    throw new NotFound(`no sanction ${sanctionId} in this area`);
  }
  const sanction = await lockSanctionInScopes(tx.db, sanctionId as SanctionId, scopes);
  if (!sanction) throw new NotFound(`no sanction ${sanctionId} in this area`);
  if (sellerOf(tx.actor) === sanction.sellerId) throw new Refusal("oversight.own-stall");
  return sanction;
}
