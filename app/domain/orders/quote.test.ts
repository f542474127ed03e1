import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { quoteCart, type CartLine, type SellerTerms, type VoucherTerms } from "./quote.ts";

const seller = (n: number) => `seller-${n}` as SellerId;
const line = (n: number, over: Partial<CartLine> = {}): CartLine => ({
  listingId: `listing-${n}` as ListingId,
  sellerId: seller(n % 3),
  quantity: 1,
  unitPriceVnd: 12_000,
  available: 10,
  maxPerOrder: 50,
  isOnSale: true,
  ...over,
});
const terms = new Map<SellerId, SellerTerms>(
  [0, 1, 2].map((n) => [
    seller(n),
    { sellerId: seller(n), shippingFeeVnd: 15_000, freeShippingFromVnd: 200_000, canPickup: true },
  ]),
);
const tenPercent: VoucherTerms = { percent: 10, capVnd: 30_000, minSpendVnd: 0, sellerId: null };

const cart = fc.array(
  fc.record({
    seller: fc.nat(2),
    quantity: fc.integer({ min: 1, max: 30 }),
    price: fc.integer({ min: 500, max: 900_000 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test("discounts of lines add up to the order's, orders' to the checkout's, to the dong", () => {
  fc.assert(
    fc.property(
      cart,
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 200_000 }),
      (rows, percent, capVnd) => {
        const lines = rows.map((r, i) =>
          line(i, { sellerId: seller(r.seller), quantity: r.quantity, unitPriceVnd: r.price, available: 99 }),
        );
        const quote = quoteCart(lines, terms, "ship", { ...tenPercent, percent, capVnd });
        const ofLines = quote.orders.flatMap((o) => o.lines).reduce((a, l) => a + l.discountVnd, 0);
        expect(ofLines).toBe(quote.discountVnd);
        expect(quote.orders.reduce((a, o) => a + o.totalVnd, 0)).toBe(quote.totalVnd);
        expect(quote.totalVnd).toBe(quote.itemsVnd + quote.shippingVnd - quote.discountVnd);
        for (const l of quote.orders.flatMap((o) => o.lines)) expect(l.discountVnd).toBeLessThanOrEqual(l.itemsVnd);
      },
    ),
  );
});

test("a line sold out meanwhile costs nothing and says so; the rest keeps its price", () => {
  const quote = quoteCart([line(0, { available: 0 }), line(1)], terms, "pickup", null);
  expect(quote.orders[0]?.lines[0]?.problem).toBe("sold-out");
  expect(quote.totalVnd).toBe(12_000);
});

test("a seller's voucher takes nothing off another seller's goods", () => {
  const quote = quoteCart([line(0), line(1)], terms, "pickup", { ...tenPercent, sellerId: seller(1) });
  expect(quote.orders.map((o) => o.discountVnd)).toEqual([0, 1_200]);
});

test("below its minimum spend a voucher takes nothing off and says that it is not met", () => {
  const quote = quoteCart([line(0)], terms, "ship", { ...tenPercent, minSpendVnd: 12_001 });
  expect(quote).toMatchObject({ discountVnd: 0, isVoucherMet: false });
});

test("shipping is free from the seller's own threshold, and never charged for pickup", () => {
  expect(quoteCart([line(0, { quantity: 17, available: 20 })], terms, "ship", null).shippingVnd).toBe(0);
  expect(quoteCart([line(0)], terms, "ship", null).shippingVnd).toBe(15_000);
  expect(quoteCart([line(0)], terms, "pickup", null).shippingVnd).toBe(0);
});
