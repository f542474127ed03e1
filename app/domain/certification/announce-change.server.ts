import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";

/** Papers of these sellers changed: their listings are judged again, and pages that show the papers are made anew. */
export async function announceChange(tx: TxCtx, sellerIds: readonly SellerId[]): Promise<void> {
  for (const sellerId of new Set(sellerIds)) await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
  await notifyChange(tx);
}
