import { findSellerProduct } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ProductId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { SellerProduct } from "./product.ts";

/** A product of the seller who asks, with its pictures. */
export async function getSellerProduct(ctx: Ctx, { productId }: { productId: string }): Promise<SellerProduct> {
  const sellerId = requireSeller(ctx.actor);
  const product = isUuid(productId) && (await findSellerProduct(ctx.db, sellerId, productId as ProductId));
  if (!product) throw new NotFound("product");
  return product;
}
