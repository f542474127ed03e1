/** Whole dong. VND has no minor unit, so an amount is always a safe integer. */
export type Vnd = number;

export const isVnd = (amount: number): amount is Vnd => Number.isSafeInteger(amount);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * Splits `amountVnd` by `weights` in whole dong, the remainder to the largest fractions (earlier part first when equal).
 * The parts always add up to the amount; with all weights zero the parts are equal.
 */
export function share(amountVnd: Vnd, weights: readonly number[]): Vnd[] {
  if (weights.length === 0) return [];
  const totalWeight = sum(weights);
  const even = totalWeight === 0;
  const amount = BigInt(amountVnd);
  const divisor = BigInt(even ? weights.length : totalWeight);
  const products = weights.map((w) => amount * BigInt(even ? 1 : w));
  const parts = products.map((p) => Number(p / divisor));
  const byFraction = products
    .map((p, index) => ({ index, fraction: p % divisor }))
    .sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1));
  let left = amountVnd - sum(parts);
  for (const { index } of byFraction) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/** `percent` of `amountVnd`, rounded half up to whole dong. */
export const percentOf = (amountVnd: Vnd, percent: number): Vnd => Math.floor((amountVnd * percent + 50) / 100);
