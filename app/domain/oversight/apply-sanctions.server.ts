import { listOpenSanctions, updateHiddenListings } from "#db/queries/sanctions.server.ts";
import { updateSellerRestriction } from "#db/queries/sellers.server.ts";
import { evaluateSellers } from "../listings/evaluate-listings.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { restrictionOf } from "./sanction.ts";

/**
 * Brings the seller and the listings in line with the sanctions that are in force. Nothing of what was before is stored and
 * put back: restriction and hiding lie over the state, so without the sanction everything is as if it had never been.
 */
export async function applySanctions(tx: TxCtx, sellerId: SellerId): Promise<void> {
  const open = await listOpenSanctions(tx.db, sellerId);
  await updateSellerRestriction(tx.db, sellerId, restrictionOf(open));
  const hidden = open.flatMap(({ kind, state, listingId }) =>
    kind === "hide_listing" && state === "in_force" && listingId !== null ? [listingId] : [],
  );
  await updateHiddenListings(tx.db, sellerId, hidden);
  await evaluateSellers(tx, [sellerId]);
  await notifyChange(tx);
}
