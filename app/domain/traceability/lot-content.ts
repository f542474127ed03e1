import type { NetContent } from "./quantity.ts";

/** What one pack of a product holds, as rows of the origin page tell it. */
export const contentOf = (product: { readonly netContent: number; readonly netContentUnit: string }): NetContent => ({
  amount: product.netContent,
  unit: product.netContentUnit as NetContent["unit"],
});
