import { discountOf, splitDiscount } from "../promotions/discount.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import type { Vnd } from "../shared/money.ts";

export type Delivery = "ship" | "pickup";

/** One cart line with the facts of the moment. `available` counts sale units nobody has reserved. */
export type CartLine = {
  readonly listingId: ListingId;
  readonly sellerId: SellerId;
  readonly quantity: number;
  readonly unitPriceVnd: Vnd;
  readonly available: number;
  readonly maxPerOrder: number;
  readonly isOnSale: boolean;
};

export type SellerTerms = {
  readonly sellerId: SellerId;
  readonly shippingFeeVnd: Vnd;
  readonly freeShippingFromVnd: Vnd | null;
  readonly canPickup: boolean;
};

/** What a voucher would take off, before limits that need a lock are checked. */
export type VoucherTerms = {
  readonly percent: number;
  readonly capVnd: Vnd;
  readonly minSpendVnd: Vnd;
  /** Only this seller's goods count; null for the whole market. */
  readonly sellerId: SellerId | null;
};

export type LineProblem = "not-on-sale" | "sold-out" | "too-many";

export type QuotedLine = CartLine & {
  readonly itemsVnd: Vnd;
  readonly discountVnd: Vnd;
  readonly problem: LineProblem | null;
};
export type QuotedOrder = {
  readonly sellerId: SellerId;
  readonly lines: readonly QuotedLine[];
  readonly itemsVnd: Vnd;
  readonly shippingVnd: Vnd;
  readonly discountVnd: Vnd;
  readonly totalVnd: Vnd;
};
export type Quote = {
  readonly orders: readonly QuotedOrder[];
  readonly itemsVnd: Vnd;
  readonly shippingVnd: Vnd;
  readonly discountVnd: Vnd;
  readonly totalVnd: Vnd;
  /** Spend that counts for the voucher, and whether it reaches the minimum. */
  readonly eligibleVnd: Vnd;
  readonly isVoucherMet: boolean;
};

const problemOf = (line: CartLine): LineProblem | null => {
  if (!line.isOnSale) return "not-on-sale";
  if (line.available === 0) return "sold-out";
  return line.quantity > Math.min(line.available, line.maxPerOrder) ? "too-many" : null;
};

const sum = (amounts: readonly Vnd[]): Vnd => amounts.reduce((a, b) => a + b, 0);

const shippingOf = (terms: SellerTerms, itemsVnd: Vnd, delivery: Delivery): Vnd => {
  if (delivery === "pickup") return 0;
  const isFree = terms.freeShippingFromVnd !== null && itemsVnd >= terms.freeShippingFromVnd;
  return isFree ? 0 : terms.shippingFeeVnd;
};

/**
 * Prices a cart: one order per seller, shipping by each seller's terms, the discount shared over the lines it counts for
 * in whole dong. Lines that cannot be bought keep their price out of the totals and name their problem.
 */
export function quoteCart(
  lines: readonly CartLine[],
  terms: ReadonlyMap<SellerId, SellerTerms>,
  delivery: Delivery,
  voucher: VoucherTerms | null,
): Quote {
  const problems = lines.map(problemOf);
  const counted = lines.map((line, i) => (problems[i] ? 0 : line.unitPriceVnd * line.quantity));
  const weights = lines.map((line, i) =>
    voucher && (voucher.sellerId === null || voucher.sellerId === line.sellerId) ? (counted[i] ?? 0) : 0,
  );
  const eligibleVnd = sum(weights);
  const discountVnd = voucher ? discountOf(voucher, eligibleVnd) : 0;
  const [split] = splitDiscount(discountVnd, [weights]);
  const discounts = split?.lines ?? [];
  const quoted = lines.map((line, i) => ({
    ...line,
    itemsVnd: counted[i] ?? 0,
    discountVnd: discounts[i] ?? 0,
    problem: problems[i] ?? null,
  }));
  const orders = [...new Set(lines.map((l) => l.sellerId))].map((sellerId) =>
    quoteOrder(
      sellerId,
      quoted.filter((l) => l.sellerId === sellerId),
      terms.get(sellerId),
      delivery,
    ),
  );
  return {
    orders,
    itemsVnd: sum(orders.map((o) => o.itemsVnd)),
    shippingVnd: sum(orders.map((o) => o.shippingVnd)),
    discountVnd,
    totalVnd: sum(orders.map((o) => o.totalVnd)),
    eligibleVnd,
    isVoucherMet: voucher !== null && eligibleVnd > 0 && eligibleVnd >= voucher.minSpendVnd,
  };
}

function quoteOrder(
  sellerId: SellerId,
  lines: readonly QuotedLine[],
  terms: SellerTerms | undefined,
  delivery: Delivery,
): QuotedOrder {
  const itemsVnd = sum(lines.map((l) => l.itemsVnd));
  const discountVnd = sum(lines.map((l) => l.discountVnd));
  const shippingVnd = terms && itemsVnd > 0 ? shippingOf(terms, itemsVnd, delivery) : 0;
  return { sellerId, lines, itemsVnd, shippingVnd, discountVnd, totalVnd: itemsVnd + shippingVnd - discountVnd };
}
