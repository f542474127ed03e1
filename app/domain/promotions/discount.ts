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
