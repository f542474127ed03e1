import { findHolderFlows } from "#db/queries/balance-facts.server.ts";
import { listLotSteps, type LotStep } from "#db/queries/lot-genealogy.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { excessOf, type LotFlows } from "./mass-balance.ts";
import type { LotUnit } from "./quantity.ts";

export type LotNeighbour = Pick<
  LotStep,
  "id" | "gtin" | "code" | "productName" | "productNameEn" | "unit" | "unitEn" | "amount" | "amountUom"
> & {
  /** Whether the seller who asks made it, and so has a page for it. */
  readonly isOwn: boolean;
  readonly sellerName: string;
};

export type LotBalance = {
  readonly flows: LotFlows;
  readonly onHand: number;
  readonly uom: LotUnit;
  readonly unit: string;
  readonly unitEn: string;
  /** How much more went out than the tolerance explains. */
  readonly excess: number;
  readonly madeOf: readonly LotNeighbour[];
  readonly madeInto: readonly LotNeighbour[];
};

const MOST_NEIGHBOURS = 30;

/** What the seller had of one of its lots, what became of it, what is left; and one step to either side. */
export async function getLotBalance(ctx: Ctx, { lotId }: { lotId: string }): Promise<LotBalance> {
  const sellerId = requireSeller(ctx.actor);
  const id = lotId as LotId;
  const held = isUuid(lotId) ? await findHolderFlows(ctx.db, sellerId, id) : undefined;
  if (!held) throw new NotFound("lot");
  const [back, forward] = await Promise.all([
    listLotSteps(ctx.db, id, "back", MOST_NEIGHBOURS),
    listLotSteps(ctx.db, id, "forward", MOST_NEIGHBOURS),
  ]);
  const { onHand, uom, unit, unitEn, tolerancePermille, ...flows } = held;
  const shown = (steps: readonly LotStep[]): LotNeighbour[] =>
    steps.map((step) => ({
      id: step.id,
      gtin: step.gtin,
      code: step.code,
      productName: step.productName,
      productNameEn: step.productNameEn,
      unit: step.unit,
      unitEn: step.unitEn,
      amount: step.amount,
      amountUom: step.amountUom,
      isOwn: step.sellerId === sellerId,
      sellerName: step.sellerName,
    }));
  return {
    flows,
    onHand,
    uom,
    unit,
    unitEn,
    excess: excessOf(flows, tolerancePermille),
    madeOf: shown(back),
    madeInto: shown(forward),
  };
}
