import { findOriginProduct, listCurrentLots, listFirstPictures, type LotLine } from "#db/queries/origin.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { producerOf, productOf } from "./load-origins.server.ts";
import type { OriginProducer, OriginProduct } from "./lot-origin.ts";

const MOST_LOTS = 20;

export type ProductOrigin = {
  readonly product: OriginProduct;
  readonly producer: OriginProducer;
  readonly lots: readonly LotLine[];
};

/** What a product's own Digital Link leads to: the product, who makes it, and the lots one may hold in one's hand today. */
export async function getProductOrigin(ctx: Ctx, { gtin }: { gtin: string }): Promise<ProductOrigin> {
  const row = await findOriginProduct(ctx.db, gtin);
  if (!row) throw new NotFound("product");
  const [lots, [picture]] = await Promise.all([
    listCurrentLots(ctx.db, row.productId, dayOf(ctx.now()), MOST_LOTS),
    listFirstPictures(ctx.db, [row.productId]),
  ]);
  return { product: productOf(row, picture ?? null), producer: producerOf(row), lots };
}
