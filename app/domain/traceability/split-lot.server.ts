import { listOwnOrGotLots } from "#db/queries/lots-in-hand.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { saidUnitOf, toThousandths } from "./quantity.ts";
import type { SplitLot } from "./split-lot.schema.ts";
import type { TransformLots } from "./transform-lots.schema.ts";
import { transformLots, type TransformedLots } from "./transform-lots.server.ts";

/** Parts a lot into several of the same product, in its own unit: the short form of a transformation. */
export const splitLot = async (ctx: Ctx, split: SplitLot): Promise<TransformedLots> =>
  transformLots(ctx, await splitWork(ctx, split));

/** A split said as the transformation that it is. */
export async function splitWork(ctx: Ctx, { lotId, parts, ...where }: SplitLot): Promise<TransformLots> {
  const sellerId = requireSeller(ctx.actor);
  const [lot] = isUuid(lotId) ? await listOwnOrGotLots(ctx.db, sellerId, [lotId as LotId]) : [];
  if (!lot) throw new NotFound("lot");
  if (parts.length === 0) throw new Refusal("traceability.transform-nothing-out", { field: "parts.0" });
  const unit = saidUnitOf(lot.uom);
  const quantity = toThousandths(parts.reduce((sum, part) => sum + part.quantity, 0));
  return {
    kind: "split",
    ...where,
    inputs: [{ lotId, quantity }],
    outputs: parts.map((part) => ({ ...part, productId: lot.productId, unit })),
  };
}
