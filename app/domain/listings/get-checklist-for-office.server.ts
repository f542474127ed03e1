import { findSellerFileInScopes } from "#db/queries/sellers.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { SELLER_OFFICES } from "../organisation/seller-offices.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type SellerId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { tellChecklist } from "./get-seller-checklist.server.ts";
import type { ChecklistRow } from "./seller-checklist.ts";

/** The list of what a seller still has to do, as the seller sees it, for an office in whose area it lies. */
export async function getChecklistForOffice(
  ctx: Ctx,
  { sellerId }: { sellerId: string },
): Promise<readonly ChecklistRow[]> {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const seller = isUuid(sellerId) ? await findSellerFileInScopes(ctx.db, sellerId as SellerId, scopes) : undefined;
  if (!seller) throw new NotFound("seller");
  return tellChecklist(ctx, seller);
}
