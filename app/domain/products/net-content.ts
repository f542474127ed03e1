import { isVnd, type Vnd } from "../shared/money.ts";

export const NET_CONTENT_UNITS = ["g", "kg", "ml", "l", "piece"] as const;
export type NetContentUnit = (typeof NET_CONTENT_UNITS)[number];

export type NetContent = { readonly amount: number; readonly unit: NetContentUnit };

/** What a price is compared by: kilograms, litres or pieces. */
export type PriceBasis = "kg" | "l" | "piece";

/** How many thousandths of the basis one unit is: a gram is one thousandth of a kilogram. */
const BASIS: Record<NetContentUnit, { readonly basis: PriceBasis; readonly thousandths: number }> = {
  g: { basis: "kg", thousandths: 1 },
  kg: { basis: "kg", thousandths: 1000 },
  ml: { basis: "l", thousandths: 1 },
  l: { basis: "l", thousandths: 1000 },
  piece: { basis: "piece", thousandths: 1000 },
};

/** Reads a quantity typed with a comma or a point, at most three decimals: `1,5` and `1.5` alike. Undefined when not above 0. */
export function parseNetAmount(text: string): number | undefined {
  const compact = text.normalize("NFKC").trim().replace(",", ".");
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(compact)) return undefined;
  const amount = Number(compact);
  return amount > 0 ? amount : undefined;
}

/** The price of one kilogram, litre or piece in whole dong, rounded half up: what lets packs of two sizes be compared. */
export function pricePerBasis(
  priceVnd: Vnd,
  content: NetContent,
): { readonly basis: PriceBasis; readonly priceVnd: Vnd } {
  const { basis, thousandths } = BASIS[content.unit];
  // Amounts have three decimals at most; in millionths of the basis all of it is whole numbers.
  const millionths = BigInt(Math.round(content.amount * 1000)) * BigInt(thousandths);
  if (millionths <= 0n || !isVnd(priceVnd)) throw new RangeError("a net content is above 0 and a price is whole dong");
  const perBasis = (BigInt(priceVnd) * 2_000_000n + millionths) / (2n * millionths);
  return { basis, priceVnd: Number(perBasis) };
}
