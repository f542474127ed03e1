import { lockSellerInScopes, updateSellerState } from "#db/queries/sellers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { DecideSeller } from "./decide-seller.schema.ts";
import { mailSellerDecision } from "./mail-seller-decision.server.ts";
import { requireScopes } from "./require-role.ts";
import { sellerAfter } from "./seller.ts";

/**
 * A market manager decides about a seller's profile; a return needs its reason. Restricting a seller is no decision about a
 * profile: that is a sanction, with its article, its notice and its appeal. Everything that stands on the seller is judged
 * again, and public pages show it at once.
 */
export async function decideSeller(
  ctx: Ctx,
  { sellerId, decision, reason }: DecideSeller & { sellerId: string },
): Promise<void> {
  const scopes = requireScopes(ctx.actor, "market_manager");
  if (!isUuid(sellerId)) throw new NotFound("seller");
  const id = sellerId as SellerId;
  if (decision === "return" && reason === undefined) {
    throw new Refusal("organisation.reason-needed", { field: "reason" });
  }
  await inTransaction(ctx, async (tx) => {
    const seller = await lockSellerInScopes(tx.db, id, scopes);
    if (!seller) throw new NotFound("seller");
    const state = sellerAfter(seller.profileState, decision);
    if (state === undefined) throw new Refusal("organisation.wrong-move");
    const approvedAt = decision === "approve" ? { approvedAt: tx.now() } : {};
    await updateSellerState(tx.db, id, { state, reason: reason ?? null, ...approvedAt });
    await recordAudit(tx, {
      action: `seller.${decision}`,
      subjectType: "seller",
      subjectId: id,
      before: { state: seller.profileState },
      after: { state, reason: reason ?? null },
    });
    await mailSellerDecision(tx, { sellerId: id, decision, reason: reason ?? "" });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: id });
    await notifyChange(tx);
  });
}
