import {
  findBuyerOrder,
  findSellerOrder,
  listBuyerOrders,
  listOrderLines,
  listOrderLots,
  listOrderMoves,
  countSellerOrders,
  listSellerOrders,
  type OrderLineRow,
  type OrderLotRow,
  type OrderMoveRow,
  type OrderPage,
  type OrderRow,
} from "#db/queries/order-pages.server.ts";
import { listPackableLots, type PackableLot } from "#db/queries/listing-stock.server.ts";
import { sellerOf } from "../shared/actor.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { allocateLots, type Allocation } from "./allocate-lots.ts";
import { ownerKeys, type Buyer } from "./buyer.ts";
import type { OrderState } from "./order.ts";

export type OrderWithLines = OrderRow & {
  readonly lines: readonly (OrderLineRow & { readonly lots: readonly OrderLotRow[] })[];
};
export type OrderView = OrderWithLines & { readonly moves: readonly OrderMoveRow[] };

/** A page of a buyer's orders with their lines and lots, newest first; three queries however long it is. */
export async function listOrders(ctx: Ctx, buyer: Buyer, page: OrderPage): Promise<OrderWithLines[]> {
  return withLines(ctx, await listBuyerOrders(ctx.db, ownerKeys(buyer), page));
}

/** A buyer's own order: goods, the lots they came from, what happened when. */
export async function getOrder(ctx: Ctx, buyer: Buyer, code: string): Promise<OrderView> {
  return withMoves(ctx, await findBuyerOrder(ctx.db, ownerKeys(buyer), code));
}

/** The steps at which a seller looks for orders. */
export const SELLER_TABS = {
  pack: ["confirmed"],
  hand: ["packed"],
  sent: ["handed_over", "delivered", "completed"],
  waiting: ["placed"],
  ended: ["cancelled", "expired", "returned"],
} as const satisfies Record<string, readonly OrderState[]>;
export type SellerTab = keyof typeof SELLER_TABS;

/** A page of the acting seller's orders at one step, with how many stand at each. */
export async function listOwnOrders(
  ctx: Ctx,
  tab: SellerTab,
  page: OrderPage,
): Promise<{ orders: OrderWithLines[]; counts: Record<SellerTab, number> }> {
  const sellerId = ownSeller(ctx);
  const orders = await withLines(ctx, await listSellerOrders(ctx.db, sellerId, SELLER_TABS[tab], page));
  const byState = new Map((await countSellerOrders(ctx.db, sellerId)).map((c) => [c.state, c.count]));
  const countOf = (states: readonly OrderState[]) => states.reduce((sum, s) => sum + (byState.get(s) ?? 0), 0);
  return {
    orders,
    counts: {
      pack: countOf(SELLER_TABS.pack),
      hand: countOf(SELLER_TABS.hand),
      sent: countOf(SELLER_TABS.sent),
      waiting: countOf(SELLER_TABS.waiting),
      ended: countOf(SELLER_TABS.ended),
    },
  };
}

export type PackingView = OrderView & {
  /** What packing now would take, first expired first out; empty unless the order waits to be packed. */
  readonly proposal: readonly (Allocation & { readonly lot: PackableLot })[];
  readonly short: readonly ListingId[];
};

/** The acting seller's own order, with the lots that packing it now would take. */
export async function getOwnOrder(ctx: Ctx, code: string): Promise<PackingView> {
  const order = await withMoves(ctx, await findSellerOrder(ctx.db, ownSeller(ctx), code));
  if (order.state !== "confirmed") return { ...order, proposal: [], short: [] };
  const wanted = order.lines.map((l) => ({ listingId: l.listingId as ListingId, quantity: l.quantity }));
  const lots = await listPackableLots(
    ctx.db,
    wanted.map((w) => w.listingId),
    dayOf(ctx.now()),
  );
  const { allocations, short } = allocateLots(wanted, lots);
  const byId = new Map(lots.map((l) => [l.lotId, l]));
  return {
    ...order,
    short,
    proposal: allocations.flatMap((a) => {
      const lot = byId.get(a.lotId);
      return lot ? [{ ...a, lot }] : [];
    }),
  };
}

const ownSeller = (ctx: Ctx): SellerId => {
  const sellerId = sellerOf(ctx.actor);
  if (!sellerId) throw new Refusal("organisation.not-allowed");
  return sellerId;
};

async function withLines(ctx: Ctx, orders: readonly OrderRow[]): Promise<OrderWithLines[]> {
  const ids = orders.map((o) => o.id);
  const lines = await listOrderLines(ctx.db, ids);
  const lots = await listOrderLots(ctx.db, ids);
  return orders.map((order) => ({
    ...order,
    lines: lines
      .filter((l) => l.orderId === order.id)
      .map((line) => ({ ...line, lots: lots.filter((lot) => lot.orderLineId === line.id) })),
  }));
}

async function withMoves(ctx: Ctx, order: OrderRow | undefined): Promise<OrderView> {
  if (!order) throw new NotFound();
  const [full] = await withLines(ctx, [order]);
  if (!full) throw new NotFound();
  return { ...full, moves: await listOrderMoves(ctx.db, order.id) };
}
