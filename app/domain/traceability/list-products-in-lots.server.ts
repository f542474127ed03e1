import { listProductsToMake } from "#db/queries/lots-in-hand.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ProductId } from "../shared/ids.ts";

const MOST_PRODUCTS = 300;

export type ProductChoice = { readonly id: ProductId; readonly name: string; readonly nameEn: string | null };

/** The seller's products by name, to narrow the list of lots to one of them. */
export async function listProductsInLots(ctx: Ctx): Promise<ProductChoice[]> {
  const products = await listProductsToMake(ctx.db, requireSeller(ctx.actor), MOST_PRODUCTS);
  return products.map(({ id, name, nameEn }) => ({ id, name, nameEn }));
}
