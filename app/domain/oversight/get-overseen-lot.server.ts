import { listOpenHolds, type OpenHold } from "#db/queries/lot-holds.server.ts";
import { countLotReach, findOverseenLot, type LotReach, type OverseenLot } from "#db/queries/oversight.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { OVERSIGHT_ROLES } from "./oversight-roles.ts";

export type OverseenLotPage = {
  readonly lot: OverseenLot;
  readonly reach: LotReach;
  readonly holds: readonly OpenHold[];
};

/** One lot with how far it has gone, before an official decides about it. */
export async function getOverseenLot(ctx: Ctx, { lotId }: { lotId: string }): Promise<OverseenLotPage> {
  const scopes = requireScopes(ctx.actor, ...OVERSIGHT_ROLES);
  const lot = isUuid(lotId) ? await findOverseenLot(ctx.db, scopes, lotId as LotId) : undefined;
  if (!lot) throw new NotFound("lot");
  const [reach, holds] = await Promise.all([countLotReach(ctx.db, lot.id), listOpenHolds(ctx.db, [lot.id])]);
  return { lot, reach, holds };
}
