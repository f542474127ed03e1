import { sql, type Insertable } from "kysely";
import type { DB } from "#db/schema.generated.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type {
  CheckoutId,
  ListingId,
  LotId,
  OrderId,
  OrderLineId,
  PlaceId,
  SellerId,
  TraceEventId,
  UserId,
} from "#app/domain/shared/ids.ts";
import type { OrderState } from "#app/domain/orders/order.ts";

/** The next numbers of orders, one for each of a checkout's sellers. Gaps stay when a checkout is rolled back. */
export async function takeOrderNumbers(db: Db, count: number): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select nextval('order_numbers') as number from generate_series(1, ${count}::int)
  `.execute(db);
  return rows.map((r) => r.number);
}

export async function insertOrders(db: Db, rows: Insertable<DB["orders"]>[]): Promise<void> {
  await db.insertInto("orders").values(rows).execute();
}

export async function insertOrderLines(db: Db, rows: Insertable<DB["order_lines"]>[]): Promise<void> {
  await db.insertInto("order_lines").values(rows).execute();
}

export type LockedOrder = {
  readonly id: OrderId;
  readonly code: string;
  readonly checkoutId: CheckoutId;
  readonly sellerId: SellerId;
  readonly state: OrderState;
  readonly discountVnd: number;
  readonly totalVnd: number;
  readonly expiresAt: Date;
};

const lockable = [
  "orders.id",
  "orders.code",
  "orders.checkout_id as checkoutId",
  "orders.seller_id as sellerId",
  "orders.state",
  "orders.discount_vnd as discountVnd",
  "orders.total_vnd as totalVnd",
  "orders.expires_at as expiresAt",
] as const;

/** Locks an order: the first lock of whoever pays, expires, cancels or packs it. */
export async function lockOrder(db: Db, id: OrderId): Promise<LockedOrder> {
  return (await db
    .selectFrom("orders")
    .select(lockable)
    .where("orders.id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow()) as LockedOrder;
}

/** Locks a seller's own order by its code; another seller's is undefined. */
export async function lockSellerOrder(db: Db, sellerId: SellerId, code: string): Promise<LockedOrder | undefined> {
  return (await db
    .selectFrom("orders")
    .select(lockable)
    .where("orders.code", "=", code)
    .where("orders.seller_id", "=", sellerId)
    .forUpdate()
    .executeTakeFirst()) as LockedOrder | undefined;
}

/** Locks a buyer's order by its code, within the buyer's own checkouts. */
export async function lockBuyerOrder(
  db: Db,
  ownerKeys: readonly string[],
  code: string,
): Promise<LockedOrder | undefined> {
  if (ownerKeys.length === 0) return undefined;
  return (await db
    .selectFrom("orders")
    .innerJoin("checkouts", "checkouts.id", "orders.checkout_id")
    .select(lockable)
    .where("orders.code", "=", code)
    .where("checkouts.owner_key", "in", [...ownerKeys])
    .forUpdate("orders")
    .executeTakeFirst()) as LockedOrder | undefined;
}

/** Moves a locked order and keeps the mark of it. The time of the states people ask for stands on the order. */
export async function moveOrder(
  db: Db,
  move: {
    id: string;
    orderId: OrderId;
    from: OrderState;
    to: OrderState;
    reason: string | null;
    movedBy: UserId | null;
    at: Date;
  },
): Promise<void> {
  await db
    .updateTable("orders")
    .set({
      state: move.to,
      ...(move.to === "confirmed" ? { confirmed_at: move.at } : {}),
      ...(move.to === "packed" ? { packed_at: move.at } : {}),
      ...(move.to === "handed_over" ? { handed_over_at: move.at } : {}),
    })
    .where("id", "=", move.orderId)
    .execute();
  await db
    .insertInto("order_moves")
    .values({
      id: move.id,
      order_id: move.orderId,
      from_state: move.from,
      to_state: move.to,
      reason: move.reason,
      moved_by: move.movedBy,
      moved_at: move.at,
    })
    .execute();
}

export type OrderStockLine = {
  readonly orderLineId: OrderLineId;
  readonly orderId: OrderId;
  readonly listingId: ListingId;
  readonly quantity: number;
  readonly name: string;
};

export async function listOrderStockLines(db: Db, orderId: OrderId): Promise<OrderStockLine[]> {
  return (await db
    .selectFrom("order_lines")
    .where("order_id", "=", orderId)
    .orderBy("listing_id")
    .select(["id as orderLineId", "order_id as orderId", "listing_id as listingId", "quantity", "name"])
    .execute()) as OrderStockLine[];
}

/** Orders still unpaid after their moment, oldest first: what the sweep ends. */
export async function listOverdueOrders(db: Db, before: Date, limit: number): Promise<OrderId[]> {
  const rows = await db
    .selectFrom("orders")
    .select("id")
    .where("state", "=", "placed")
    .where("expires_at", "<", before)
    .orderBy("expires_at")
    .limit(limit)
    .execute();
  return rows.map((r) => r.id as OrderId);
}

export async function insertOrderLineLots(
  db: Db,
  rows: readonly { orderLineId: OrderLineId; lotId: LotId; quantity: number; at: Date }[],
): Promise<void> {
  await db
    .insertInto("order_line_lots")
    .values(rows.map((r) => ({ order_line_id: r.orderLineId, lot_id: r.lotId, quantity: r.quantity, packed_at: r.at })))
    .execute();
}

export type SoldLot = {
  readonly lotId: LotId;
  readonly gtin: string;
  readonly code: string;
  readonly quantity: number;
  /** Where the lot stood last, as far as the record says; else where it was packed. */
  readonly placeId: PlaceId;
  readonly gln: string;
  readonly extension: string;
};

/** What was packed for an order, by lot, with the place from which it was taken. */
export async function listSoldLots(db: Db, orderId: OrderId): Promise<SoldLot[]> {
  const { rows } = await sql<SoldLot>`
    select l.id as "lotId", p.gtin, l.code, sum(x.quantity)::int as quantity, pl.id as "placeId", pl.gln,
      pl.gln_extension as extension
    from order_lines ol
    join order_line_lots x on x.order_line_id = ol.id
    join lots l on l.id = x.lot_id
    join products p on p.id = l.product_id
    left join lot_balances b on b.lot_id = l.id and b.holder_id = l.seller_id
    join places pl on pl.id = coalesce(b.place_id, l.packed_place_id, l.place_id)
    where ol.order_id = ${orderId}
    group by l.id, p.gtin, pl.id
    order by l.id
  `.execute(db);
  return rows;
}

export async function setSaleEvent(db: Db, orderId: OrderId, eventId: TraceEventId): Promise<void> {
  await db.updateTable("orders").set({ sale_event_id: eventId }).where("id", "=", orderId).execute();
}

export type UnrecordedSale = {
  readonly id: OrderId;
  readonly code: string;
  readonly sellerId: SellerId;
  readonly packedAt: Date;
};

/** Packed orders whose sale no event tells yet, oldest first after the last one, locked; what another process records is passed over. */
export async function lockUnrecordedSales(
  db: Db,
  { after, limit }: { after: UnrecordedSale | undefined; limit: number },
): Promise<UnrecordedSale[]> {
  let query = db
    .selectFrom("orders")
    .select(["id", "code", "seller_id as sellerId", "packed_at as packedAt"])
    .where("packed_at", "is not", null)
    .where("sale_event_id", "is", null)
    .orderBy("packed_at")
    .orderBy("id")
    .limit(limit)
    .forUpdate()
    .skipLocked();
  if (after)
    query = query.where((eb) =>
      eb(eb.refTuple("packed_at", "id"), ">", eb.tuple(eb.val(after.packedAt), eb.val(after.id as string))),
    );
  return query.$castTo<UnrecordedSale>().execute();
}

/** Tells open pages that something about a checkout changed; delivered at commit. */
export async function notifyCheckout(db: Db, checkoutId: CheckoutId): Promise<void> {
  await sql`select pg_notify('checkouts', code) from checkouts where id = ${checkoutId}`.execute(db);
}
