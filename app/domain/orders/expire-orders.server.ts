import { listOverdueOrders, lockOrder } from "#db/queries/orders.server.ts";
import { addSeconds } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { endUnpaidOrder } from "./end-unpaid-order.server.ts";
import { NOTICE_GRACE_SECONDS } from "./order.ts";

const BATCH = 200;

/**
 * Ends every order whose payment moment, and the grace for a notice on its way, has passed; each in its own transaction.
 * Safe to run twice at once: the state is read again under the order's lock.
 */
export async function expireOrders(ctx: Ctx): Promise<number> {
  const before = addSeconds(ctx.now(), -NOTICE_GRACE_SECONDS);
  const overdue = await listOverdueOrders(ctx.db, before, BATCH);
  let ended = 0;
  for (const id of overdue) {
    ended += await inTransaction(ctx, async (tx) => {
      const order = await lockOrder(tx.db, id);
      if (order.state !== "placed" || order.expiresAt >= before) return 0;
      await endUnpaidOrder(tx, order, "expired", "unpaid", null);
      return 1;
    });
  }
  return ended;
}
