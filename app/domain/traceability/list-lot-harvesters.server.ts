import { listLotHarvesters } from "#db/queries/growers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";

/** Who harvested a lot, as the public may know it: names of those who agreed, and how many others there were. */
export async function listPublicHarvesters(
  ctx: Ctx,
  lotId: LotId,
): Promise<{ readonly names: readonly string[]; readonly others: number }> {
  const harvesters = await listLotHarvesters(ctx.db, lotId);
  const names = harvesters.filter(({ showsName }) => showsName).map(({ name }) => name);
  return { names, others: harvesters.length - names.length };
}
