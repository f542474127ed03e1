import { findHolderFlows } from "#db/queries/balance-facts.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { excessOf, type LotFlows } from "./mass-balance.ts";
import type { LotUnit } from "./quantity.ts";

export type LotBalance = {
  readonly flows: LotFlows;
  readonly onHand: number;
  readonly uom: LotUnit;
  readonly unit: string;
  readonly unitEn: string;
  /** How much more went out than the tolerance explains. */
  readonly excess: number;
};

/** What the seller had of a lot that it made or got, what became of it, and what is left. */
export async function getLotBalance(ctx: Ctx, { lotId }: { lotId: string }): Promise<LotBalance> {
  const sellerId = requireSeller(ctx.actor);
  const held = isUuid(lotId) ? await findHolderFlows(ctx.db, sellerId, lotId as LotId) : undefined;
  if (!held) throw new NotFound("lot");
  const { onHand, uom, unit, unitEn, tolerancePermille, ...flows } = held;
  return { flows, onHand, uom, unit, unitEn, excess: excessOf(flows, tolerancePermille) };
}
