import { listSellerIdsAfter } from "#db/queries/listings.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { evaluateSellers } from "./evaluate-listings.server.ts";

const SELLERS_AT_ONCE = 50;

/**
 * Judges every seller and listing by today's facts: papers run out, rules begin to bind and versions take effect without
 * anybody touching a row. Fifty sellers a transaction, so that a broken one does not undo the rest.
 */
export async function evaluateAll(ctx: Ctx): Promise<{ readonly sellers: number; readonly listings: number }> {
  let after: SellerId | null = null;
  const total = { sellers: 0, listings: 0 };
  for (;;) {
    const sellerIds: SellerId[] = await listSellerIdsAfter(ctx.db, after, SELLERS_AT_ONCE);
    const verdicts = await inTransaction(ctx, (tx) => evaluateSellers(tx, sellerIds));
    total.sellers += sellerIds.length;
    total.listings += verdicts.length;
    after = sellerIds.at(-1) ?? null;
    if (sellerIds.length < SELLERS_AT_ONCE) return total;
  }
}
