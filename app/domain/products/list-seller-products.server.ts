import { listSellerProductRows, type ProductRow } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ProductId } from "../shared/ids.ts";

const PAGE_SIZE = 50;

/** The seller's products, newest first, a page at a time; `after` is the last one already seen. */
export async function listSellerProducts(
  ctx: Ctx,
  { after }: { after?: string | undefined },
): Promise<{ products: ProductRow[]; nextAfter: ProductId | null }> {
  const cursor = isUuid(after) ? (after as ProductId) : undefined;
  const rows = await listSellerProductRows(ctx.db, requireSeller(ctx.actor), { after: cursor, limit: PAGE_SIZE + 1 });
  const products = rows.slice(0, PAGE_SIZE);
  return { products, nextAfter: rows.length > PAGE_SIZE ? (products.at(-1)?.id ?? null) : null };
}
