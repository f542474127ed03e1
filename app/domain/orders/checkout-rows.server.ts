import type { Insertable } from "kysely";
import type { DB } from "#db/schema.generated.ts";
import type { CartListing, CartSeller } from "#db/queries/carts.server.ts";
import { buildVietQr } from "../payments/vietqr-payload.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { CheckoutId, ListingId } from "../shared/ids.ts";
import type { Buyer } from "./buyer.ts";
import { deliverySlots, slotOrFirst } from "./delivery-slots.ts";
import type { PricedCart } from "./get-cart.server.ts";
import type { PlaceOrderInput } from "./place-order.server.ts";
import type { Quote, QuotedOrder } from "./quote.ts";

type Times = { readonly placedAt: Date; readonly expiresAt: Date };

/** The checkout's row: what the buyer said and what it costs in all. An address is kept only for delivery. */
export function checkoutRow(
  made: {
    id: CheckoutId;
    code: string;
    buyer: Buyer;
    input: PlaceOrderInput & { requestHash: string; key: string };
    quote: Quote;
  } & Times,
): Insertable<DB["checkouts"]> {
  const { input, quote } = made;
  const isShipped = input.delivery === "ship";
  return {
    id: made.id,
    code: made.code,
    owner_key: input.key,
    user_id: made.buyer.userId,
    idempotency_key: input.idempotencyKey,
    request_hash: input.requestHash,
    buyer_name: input.name,
    buyer_phone: input.phone,
    buyer_email: input.email ?? null,
    commune_code: isShipped ? (input.wardCode ?? null) : null,
    address: isShipped ? (input.address ?? null) : null,
    note: input.note ?? null,
    delivery: input.delivery,
    method: input.method,
    invoice_name: input.invoiceName ?? null,
    invoice_tax_code: input.taxCode ?? null,
    invoice_address: input.invoiceAddress ?? null,
    locale: input.locale,
    items_vnd: quote.itemsVnd,
    shipping_vnd: quote.shippingVnd,
    discount_vnd: quote.discountVnd,
    total_vnd: quote.totalVnd,
    placed_at: made.placedAt,
    expires_at: made.expiresAt,
  };
}

export type OrderDraft = {
  readonly order: Insertable<DB["orders"]>;
  readonly lines: Insertable<DB["order_lines"]>[];
  readonly payment: Insertable<DB["payments"]>;
  readonly stock: { readonly listingId: ListingId; readonly quantity: number }[];
  readonly sellerName: string;
};

type Making = Times & {
  readonly checkoutId: CheckoutId;
  readonly codes: readonly string[];
  readonly newId: Ctx["newId"];
};

/** One order a seller with its lines, its payment and what it takes from stock, all from the quote the buyer confirmed. */
export function draftOrders(cart: PricedCart, input: PlaceOrderInput, making: Making): OrderDraft[] {
  return cart.quotes[input.delivery].orders.map((quoted, i) => {
    const seller = cart.sellers.get(quoted.sellerId);
    const code = making.codes[i];
    if (!seller || !code) throw new Error("a quoted order has no seller or no code");
    return draftOrder(quoted, seller, cart, input, { ...making, code });
  });
}

function draftOrder(
  quoted: QuotedOrder,
  seller: CartSeller,
  cart: PricedCart,
  input: PlaceOrderInput,
  making: Making & { readonly code: string },
): OrderDraft {
  const orderId = making.newId();
  const slots = deliverySlots(making.placedAt, seller.deliveryDays);
  return {
    order: {
      id: orderId,
      code: making.code,
      checkout_id: making.checkoutId,
      seller_id: quoted.sellerId,
      state: "placed",
      seller_snapshot: JSON.stringify(sellerSnapshot(seller)),
      slot: slotOrFirst(input.slot[quoted.sellerId], slots),
      items_vnd: quoted.itemsVnd,
      shipping_vnd: quoted.shippingVnd,
      discount_vnd: quoted.discountVnd,
      total_vnd: quoted.totalVnd,
      placed_at: making.placedAt,
      expires_at: making.expiresAt,
    },
    lines: quoted.lines.map((line, position) => {
      const listing = cart.listings.get(line.listingId);
      if (!listing) throw new Error("a quoted line has no listing");
      return lineRow(listing, seller, { id: making.newId(), orderId, position, ...line });
    }),
    payment: paymentRow(seller, quoted.totalVnd, { id: making.newId(), orderId, method: input.method, ...making }),
    stock: quoted.lines.map((l) => ({ listingId: l.listingId, quantity: l.quantity })),
    sellerName: seller.displayName,
  };
}

const sellerSnapshot = (s: CartSeller) => ({
  slug: s.slug,
  displayName: s.displayName,
  displayNameEn: s.displayNameEn,
  legalName: s.legalName,
  address: `${s.address}, ${s.commune}`,
  phone: s.phone,
  taxCode: s.taxCode,
  pickupAddress: s.pickupAddress,
  bankHolderName: s.bankHolderName,
});

const lineRow = (
  listing: CartListing,
  seller: CartSeller,
  line: { id: string; orderId: string; position: number; itemsVnd: number; discountVnd: number },
): Insertable<DB["order_lines"]> => ({
  id: line.id,
  order_id: line.orderId,
  listing_id: listing.listingId,
  listing_version: listing.listingVersion,
  product_id: listing.productId,
  position: line.position,
  name: listing.title,
  name_en: listing.titleEn,
  unit: listing.unit,
  unit_en: listing.unitEn,
  unit_price_vnd: listing.unitPriceVnd,
  quantity: listing.quantity,
  items_vnd: line.itemsVnd,
  discount_vnd: line.discountVnd,
  terms: JSON.stringify({
    returnTerms: seller.returnTerms,
    deliveryArea: seller.deliveryArea,
    deliveryDays: seller.deliveryDays,
    storage: listing.storage,
    usage: listing.usage,
    shelfLifeDays: listing.shelfLifeDays,
    taxIncluded: true,
  }),
});

const paymentRow = (
  seller: CartSeller,
  amountVnd: number,
  made: Times & { id: string; orderId: string; code: string; method: PlaceOrderInput["method"] },
): Insertable<DB["payments"]> => ({
  id: made.id,
  order_id: made.orderId,
  seller_id: seller.sellerId,
  method: made.method,
  bank_account_id: seller.bankAccountId,
  amount_vnd: amountVnd,
  memo: made.code,
  payload:
    seller.bankBin && seller.bankAccountNumber
      ? buildVietQr({ bin: seller.bankBin, account: seller.bankAccountNumber, amountVnd, orderCode: made.code })
      : null,
  state: "awaiting",
  expires_at: made.expiresAt,
  created_at: made.placedAt,
});
