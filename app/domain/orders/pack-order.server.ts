import { listPackableLots, lockListingStock } from "#db/queries/listing-stock.server.ts";
import {
  insertOrderLineLots,
  listOrderStockLines,
  lockSellerOrder,
  moveOrder,
  notifyCheckout,
  type LockedOrder,
} from "#db/queries/orders.server.ts";
import { packStock } from "../listings/pack-stock.server.ts";
import { sellerOf } from "../shared/actor.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { allocateLots } from "./allocate-lots.ts";
import { mailOrderPacked, mailOrderHandedOver } from "./order-mails.server.ts";
import { canMoveOrder, type OrderState } from "./order.ts";
import { recordSale } from "./record-sale.server.ts";

/**
 * The seller packs a paid order: every line gets its lots, first expired first out, none that is held, recalled or past its
 * date (Circular 17/2021: one step forward), and the sale becomes an event of theirs. Refuses an unpaid order and one whose lots do not suffice, naming the goods.
 */
export async function packOrder(ctx: Ctx, input: { code: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const order = await lockOwnOrder(tx, input.code, "packed");
    const lines = await listOrderStockLines(tx.db, order.id);
    const listingIds = lines.map((l) => l.listingId);
    await lockListingStock(tx.db, listingIds);
    const lots = await listPackableLots(tx.db, listingIds, dayOf(tx.now()));
    const { allocations, short } = allocateLots(lines, lots);
    if (short.length > 0)
      throw new Refusal("orders.lots-short", {
        facts: { names: lines.filter((l) => short.includes(l.listingId)).map((l) => l.name) },
      });
    await packStock(tx, order.id, allocations);
    await insertOrderLineLots(
      tx.db,
      allocations.map((a) => ({
        orderLineId: orderLineOf(lines, a.listingId),
        lotId: a.lotId,
        quantity: a.quantity,
        at: tx.now(),
      })),
    );
    await recordSale(tx, { ...order, packedAt: tx.now() });
    await moveOwnOrder(tx, order, "packed", { lots: allocations });
    await mailOrderPacked(tx, order);
  });
}

/** The seller gives a packed order to the buyer or the carrier. */
export async function handOverOrder(ctx: Ctx, input: { code: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const order = await lockOwnOrder(tx, input.code, "handed_over");
    await moveOwnOrder(tx, order, "handed_over", {});
    await mailOrderHandedOver(tx, order);
  });
}

const orderLineOf = (lines: Awaited<ReturnType<typeof listOrderStockLines>>, listingId: string) => {
  const line = lines.find((l) => l.listingId === listingId);
  if (!line) throw new Error("an allocation for a listing that the order has no line of");
  return line.orderLineId;
};

async function lockOwnOrder(tx: TxCtx, code: string, to: OrderState): Promise<LockedOrder> {
  const sellerId = sellerOf(tx.actor);
  if (!sellerId) throw new Refusal("organisation.not-allowed");
  const order = await lockSellerOrder(tx.db, sellerId, code);
  if (!order) throw new NotFound();
  if (!canMoveOrder(order.state, to))
    throw new Refusal("orders.wrong-state", { facts: { order: order.code, state: order.state } });
  return order;
}

async function moveOwnOrder(tx: TxCtx, order: LockedOrder, to: OrderState, facts: object): Promise<void> {
  const movedBy = tx.actor.kind === "user" ? tx.actor.userId : null;
  await moveOrder(tx.db, {
    id: tx.newId(),
    orderId: order.id,
    from: order.state,
    to,
    reason: null,
    movedBy,
    at: tx.now(),
  });
  await recordAudit(tx, {
    action: `order.${to}`,
    subjectType: "order",
    subjectId: order.id,
    before: { state: order.state },
    after: { state: to, ...facts },
  });
  await notifyCheckout(tx.db, order.checkoutId);
}
