import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";

/** Chains of these sellers changed: their listings are judged again (LST-17), and pages that show the chain are made anew. */
export async function announceChain(tx: TxCtx, sellerIds: readonly SellerId[]): Promise<void> {
  for (const sellerId of new Set(sellerIds)) await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
  await notifyChange(tx);
}
