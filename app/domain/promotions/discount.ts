import { percentOf, share, type Vnd } from "../shared/money.ts";

export type DiscountTerms = {
  readonly percent: number;
  /** The most it takes off one checkout. */
  readonly capVnd: Vnd;
  readonly minSpendVnd: Vnd;
};

const sum = (amounts: readonly Vnd[]): Vnd => amounts.reduce((a, b) => a + b, 0);

/**
 * What a voucher takes off goods of `eligibleVnd`: its percentage, half up, at most its cap, and never more than the goods.
 * Nothing below the minimum spend.
 */
export function discountOf({ percent, capVnd, minSpendVnd }: DiscountTerms, eligibleVnd: Vnd): Vnd {
  if (eligibleVnd <= 0 || eligibleVnd < minSpendVnd) return 0;
  return Math.min(capVnd, eligibleVnd, percentOf(eligibleVnd, percent));
}

export type DiscountShare = { readonly discountVnd: Vnd; readonly lines: readonly Vnd[] };

/**
 * Splits a discount over the orders of a checkout and then over the lines of each, in whole dong. `orders` holds, for each
 * order, what its lines cost as far as the voucher counts them. Shares add up exactly on both levels, and no line gets more
 * than it costs as long as the discount is not more than everything.
 */
export function splitDiscount(discountVnd: Vnd, orders: readonly (readonly Vnd[])[]): readonly DiscountShare[] {
  const totals = orders.map(sum);
  if (sum(totals) === 0) return orders.map((lines) => ({ discountVnd: 0, lines: lines.map(() => 0) }));
  const shares = share(discountVnd, totals);
  return orders.map((lines, i) => {
    const own = shares[i] ?? 0;
    return { discountVnd: own, lines: own === 0 ? lines.map(() => 0) : share(own, lines) };
  });
}

/** `open`: may still be paid; `ended`: expired or cancelled before it was. */
export type DiscountedOrder = { readonly discountVnd: Vnd; readonly state: "open" | "paid" | "ended" };

export type VoucherUse = {
  /** Counted once any order is paid, given back when all have ended, and held meanwhile. */
  readonly state: "reserved" | "counted" | "released";
  /** What stays taken from the campaign's budget. */
  readonly committedVnd: Vnd;
  /** Shares of ended orders, which the budget gets back. */
  readonly returnedVnd: Vnd;
};

/**
 * What one use of a voucher comes to when the orders of its checkout live on apart: the share of an order that ended returns
 * to the campaign, every other order keeps its price.
 */
export function voucherUse(orders: readonly DiscountedOrder[]): VoucherUse {
  const inState = (...states: DiscountedOrder["state"][]) => orders.filter(({ state }) => states.includes(state));
  const isCounted = inState("paid").length > 0;
  const isHeld = inState("open").length > 0;
  return {
    state: isCounted ? "counted" : isHeld ? "reserved" : "released",
    committedVnd: sum(inState("open", "paid").map(({ discountVnd }) => discountVnd)),
    returnedVnd: sum(inState("ended").map(({ discountVnd }) => discountVnd)),
  };
}
