import { listOwnOrGotLots } from "#db/queries/lots-in-hand.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { saidUnitOf, toThousandths } from "./quantity.ts";
import type { MergeLots } from "./split-lot.schema.ts";
import { transformLots, type TransformedLots } from "./transform-lots.server.ts";

/**
 * Puts lots of one product together into one, all that is left of each: the short form of a transformation. Refused where
 * they are of several products or counted in several units; that is a mix, and says what comes out.
 */
export async function mergeLots(ctx: Ctx, { lotIds, code, ...where }: MergeLots): Promise<TransformedLots> {
  const sellerId = requireSeller(ctx.actor);
  const lots = lotIds.every(isUuid) ? await listOwnOrGotLots(ctx.db, sellerId, lotIds as LotId[]) : [];
  const [first] = lots;
  if (!first || lots.length < lotIds.length) throw new NotFound("lot");
  if (lots.some(({ productId, uom }) => productId !== first.productId || uom !== first.uom))
    throw new Refusal("traceability.units-differ", { field: "inputs", facts: { code: first.code } });
  const inputs = lots.map(({ id, onHand }) => ({ lotId: id, quantity: toThousandths(onHand) }));
  return transformLots(ctx, {
    kind: "mix",
    ...where,
    inputs,
    outputs: [
      {
        productId: first.productId,
        quantity: toThousandths(inputs.reduce((sum, { quantity }) => sum + quantity, 0)),
        unit: saidUnitOf(first.uom),
        code,
      },
    ],
  });
}
