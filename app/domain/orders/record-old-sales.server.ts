import { lockUnrecordedSales, type UnrecordedSale } from "#db/queries/orders.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordSale } from "./record-sale.server.ts";

const BATCH = 100;

/**
 * Orders packed before sales were events get theirs: recorded now, of the moment in which they were packed. Answers how many
 * it wrote; a second run, or a second worker beside it, finds nothing to do.
 */
export async function recordOldSales(ctx: Ctx): Promise<number> {
  let total = 0;
  for (let after: UnrecordedSale | undefined; ;) {
    const orders = await inTransaction(ctx, async (tx) => {
      const batch = await lockUnrecordedSales(tx.db, { after, limit: BATCH });
      for (const order of batch) await recordSale(tx, order);
      return batch;
    });
    total += orders.length;
    after = orders.at(-1);
    if (orders.length < BATCH) return total;
  }
}
