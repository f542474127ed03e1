import { sql, type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import type { DB } from "#db/schema.generated.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import type { PaymentState } from "#app/domain/payments/settle-payment.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CheckoutId, SellerId } from "#app/domain/shared/ids.ts";

type OrderTables = "orders" | "checkouts" | "payments";
type Where = (eb: ExpressionBuilder<DB, OrderTables>) => Expression<SqlBool>;

export type SellerSnapshot = {
  readonly slug: string;
  readonly displayName: string;
  readonly displayNameEn: string | null;
  readonly legalName: string;
  readonly address: string;
  readonly phone: string;
  readonly taxCode: string;
  readonly pickupAddress: string | null;
  readonly bankHolderName: string | null;
};

export type OrderRow = {
  readonly id: string;
  readonly code: string;
  readonly state: OrderState;
  readonly seller: SellerSnapshot;
  readonly slot: string | null;
  readonly itemsVnd: number;
  readonly shippingVnd: number;
  readonly discountVnd: number;
  readonly totalVnd: number;
  readonly placedAt: Date;
  readonly expiresAt: Date;
  readonly confirmedAt: Date | null;
  readonly packedAt: Date | null;
  readonly handedOverAt: Date | null;
  readonly checkoutCode: string;
  readonly delivery: "ship" | "pickup";
  readonly buyerName: string;
  readonly buyerPhone: string;
  readonly buyerEmail: string | null;
  readonly address: string | null;
  readonly commune: string | null;
  readonly note: string | null;
  readonly invoiceName: string | null;
  readonly invoiceTaxCode: string | null;
  readonly invoiceAddress: string | null;
  readonly paymentId: string;
  readonly method: "vietqr" | "vnpay" | "stripe" | "cod";
  readonly amountVnd: number;
  readonly receivedVnd: number;
  readonly paymentState: PaymentState;
  readonly payload: string | null;
  readonly memo: string;
  readonly paidAt: Date | null;
  readonly bankBin: string | null;
  readonly bankAccountNumber: string | null;
  readonly bankHolderName: string | null;
};

const orderRows = (db: Db, where: Where) =>
  db
    .selectFrom("orders")
    .innerJoin("checkouts", "checkouts.id", "orders.checkout_id")
    .innerJoin("payments", "payments.order_id", "orders.id")
    .leftJoin("communes", "communes.code", "checkouts.commune_code")
    .leftJoin("bank_accounts", "bank_accounts.id", "payments.bank_account_id")
    .where(where)
    .select([
      "orders.id",
      "orders.code",
      "orders.state",
      "orders.seller_snapshot as seller",
      "orders.slot",
      "orders.items_vnd as itemsVnd",
      "orders.shipping_vnd as shippingVnd",
      "orders.discount_vnd as discountVnd",
      "orders.total_vnd as totalVnd",
      "orders.placed_at as placedAt",
      "orders.expires_at as expiresAt",
      "orders.confirmed_at as confirmedAt",
      "orders.packed_at as packedAt",
      "orders.handed_over_at as handedOverAt",
      "checkouts.code as checkoutCode",
      "checkouts.delivery",
      "checkouts.buyer_name as buyerName",
      "checkouts.buyer_phone as buyerPhone",
      "checkouts.buyer_email as buyerEmail",
      "checkouts.address",
      "communes.full_name as commune",
      "checkouts.note",
      "checkouts.invoice_name as invoiceName",
      "checkouts.invoice_tax_code as invoiceTaxCode",
      "checkouts.invoice_address as invoiceAddress",
      "payments.id as paymentId",
      "payments.method",
      "payments.amount_vnd as amountVnd",
      "payments.received_vnd as receivedVnd",
      "payments.state as paymentState",
      "payments.payload",
      "payments.memo",
      "payments.paid_at as paidAt",
      "bank_accounts.bin as bankBin",
      "bank_accounts.account_number as bankAccountNumber",
      "bank_accounts.holder_name as bankHolderName",
    ]);

/** The orders of one checkout in a steady order. */
export async function listCheckoutOrders(db: Db, checkoutId: CheckoutId): Promise<OrderRow[]> {
  return (await orderRows(db, (eb) => eb("orders.checkout_id", "=", checkoutId))
    .orderBy("orders.code")
    .execute()) as OrderRow[];
}

/** One order of a buyer, within the buyer's own checkouts. */
export async function findBuyerOrder(
  db: Db,
  ownerKeys: readonly string[],
  code: string,
): Promise<OrderRow | undefined> {
  if (ownerKeys.length === 0) return undefined;
  return (await orderRows(db, (eb) =>
    eb.and([eb("orders.code", "=", code), eb("checkouts.owner_key", "in", [...ownerKeys])]),
  ).executeTakeFirst()) as OrderRow | undefined;
}

/** One order of a seller. */
export async function findSellerOrder(db: Db, sellerId: SellerId, code: string): Promise<OrderRow | undefined> {
  return (await orderRows(db, (eb) =>
    eb.and([eb("orders.code", "=", code), eb("orders.seller_id", "=", sellerId)]),
  ).executeTakeFirst()) as OrderRow | undefined;
}

export type OrderPage = { readonly after: { placedAt: Date; id: string } | null; readonly limit: number };

const olderThan =
  (after: OrderPage["after"]): Where =>
  (eb) =>
    after === null
      ? sql<SqlBool>`true`
      : eb(eb.refTuple("orders.placed_at", "orders.id"), "<", eb.tuple(after.placedAt, after.id));

/** A page of a buyer's orders, newest first. */
export async function listBuyerOrders(db: Db, ownerKeys: readonly string[], page: OrderPage): Promise<OrderRow[]> {
  if (ownerKeys.length === 0) return [];
  return (await orderRows(db, (eb) =>
    eb.and([eb("checkouts.owner_key", "in", [...ownerKeys]), olderThan(page.after)(eb)]),
  )
    .orderBy("orders.placed_at", "desc")
    .orderBy("orders.id", "desc")
    .limit(page.limit)
    .execute()) as OrderRow[];
}

/** A page of a seller's orders in one of the given states, newest first. */
export async function listSellerOrders(
  db: Db,
  sellerId: SellerId,
  states: readonly OrderState[],
  page: OrderPage,
): Promise<OrderRow[]> {
  return (await orderRows(db, (eb) =>
    eb.and([eb("orders.seller_id", "=", sellerId), eb("orders.state", "in", [...states]), olderThan(page.after)(eb)]),
  )
    .orderBy("orders.placed_at", "desc")
    .orderBy("orders.id", "desc")
    .limit(page.limit)
    .execute()) as OrderRow[];
}

export type OrderLineRow = {
  readonly id: string;
  readonly orderId: string;
  readonly listingId: string;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly unitPriceVnd: number;
  readonly quantity: number;
  readonly itemsVnd: number;
  readonly discountVnd: number;
  readonly pictureFileId: string | null;
  readonly gtin: string;
};

/** The lines of several orders in one query. */
export async function listOrderLines(db: Db, orderIds: readonly string[]): Promise<OrderLineRow[]> {
  if (orderIds.length === 0) return [];
  return db
    .selectFrom("order_lines")
    .innerJoin("listings", "listings.id", "order_lines.listing_id")
    .innerJoin("products", "products.id", "order_lines.product_id")
    .leftJoin("product_pictures", (join) =>
      join.onRef("product_pictures.product_id", "=", "products.id").on("product_pictures.position", "=", 0),
    )
    .where("order_lines.order_id", "in", [...orderIds])
    .orderBy("order_lines.order_id")
    .orderBy("order_lines.position")
    .select([
      "order_lines.id",
      "order_lines.order_id as orderId",
      "order_lines.listing_id as listingId",
      "listings.slug",
      "order_lines.name",
      "order_lines.name_en as nameEn",
      "order_lines.unit",
      "order_lines.unit_en as unitEn",
      "order_lines.unit_price_vnd as unitPriceVnd",
      "order_lines.quantity",
      "order_lines.items_vnd as itemsVnd",
      "order_lines.discount_vnd as discountVnd",
      "product_pictures.file_id as pictureFileId",
      "products.gtin",
    ])
    .execute();
}

export type OrderLotRow = {
  readonly orderLineId: string;
  readonly lotCode: string;
  readonly gtin: string;
  readonly quantity: number;
  readonly producedOn: string;
  readonly packedOn: string;
  readonly expiresOn: string | null;
  readonly placeName: string;
  readonly lotState: "open" | "held" | "recalled";
};

/** The lots that orders' lines were filled from: a receipt leads to the field. */
export async function listOrderLots(db: Db, orderIds: readonly string[]): Promise<OrderLotRow[]> {
  if (orderIds.length === 0) return [];
  return (await db
    .selectFrom("order_line_lots")
    .innerJoin("order_lines", "order_lines.id", "order_line_lots.order_line_id")
    .innerJoin("lots", "lots.id", "order_line_lots.lot_id")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("places", "places.id", "lots.place_id")
    .where("order_lines.order_id", "in", [...orderIds])
    .orderBy("order_line_lots.order_line_id")
    .orderBy("lots.code")
    .select([
      "order_line_lots.order_line_id as orderLineId",
      "lots.code as lotCode",
      "products.gtin",
      "order_line_lots.quantity",
      "lots.produced_on as producedOn",
      "lots.packed_on as packedOn",
      "lots.expires_on as expiresOn",
      "places.name as placeName",
      "lots.state as lotState",
    ])
    .execute()) as OrderLotRow[];
}

export type OrderMoveRow = { readonly fromState: string; readonly toState: string; readonly movedAt: Date };

export async function listOrderMoves(db: Db, orderId: string): Promise<OrderMoveRow[]> {
  return db
    .selectFrom("order_moves")
    .where("order_id", "=", orderId)
    .orderBy("moved_at")
    .orderBy("id")
    .select(["from_state as fromState", "to_state as toState", "moved_at as movedAt"])
    .execute();
}

/** How many of a seller's orders stand in each state. */
export async function countSellerOrders(db: Db, sellerId: SellerId): Promise<{ state: OrderState; count: number }[]> {
  return (await db
    .selectFrom("orders")
    .where("seller_id", "=", sellerId)
    .groupBy("state")
    .select((eb) => ["state", eb.fn.countAll<number>().as("count")])
    .execute()) as { state: OrderState; count: number }[];
}
