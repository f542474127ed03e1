import { listOwnOrGotLots } from "#db/queries/lots-in-hand.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { saidUnitOf } from "./quantity.ts";
import type { SplitLot } from "./split-lot.schema.ts";
import { transformLots, type TransformedLots } from "./transform-lots.server.ts";

/** Parts a lot into several of the same product, in its own unit: the short form of a transformation. */
export async function splitLot(ctx: Ctx, { lotId, parts, ...where }: SplitLot): Promise<TransformedLots> {
  const sellerId = requireSeller(ctx.actor);
  const [lot] = isUuid(lotId) ? await listOwnOrGotLots(ctx.db, sellerId, [lotId as LotId]) : [];
  if (!lot) throw new NotFound("lot");
  const unit = saidUnitOf(lot.uom);
  return transformLots(ctx, {
    kind: "split",
    ...where,
    inputs: [{ lotId, quantity: parts.reduce((sum, { quantity }) => sum + quantity, 0) }],
    outputs: parts.map((part) => ({ ...part, productId: lot.productId, unit })),
  });
}
