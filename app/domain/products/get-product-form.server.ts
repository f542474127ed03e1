import { findCompanyPrefix } from "#db/queries/gs1-numbers.server.ts";
import { listCategories, type CategoryRow } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";

/** What the product form offers this seller: the categories, and its own company prefix if it has one. */
export async function getProductForm(ctx: Ctx): Promise<{ categories: CategoryRow[]; ownPrefix: string | null }> {
  const sellerId = requireSeller(ctx.actor);
  const [categories, ownPrefix] = await Promise.all([listCategories(ctx.db), findCompanyPrefix(ctx.db, sellerId)]);
  return { categories, ownPrefix };
}
