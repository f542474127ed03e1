import { listOriginLots } from "#db/queries/origin.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { loadOrigins } from "./load-origins.server.ts";
import type { LotOrigin } from "./lot-origin.ts";

/** The stories of several lots at once, newest first: the lots behind a listing. The number of queries does not grow with them. */
export async function listLotOrigins(ctx: Ctx, { lotIds }: { lotIds: readonly LotId[] }): Promise<LotOrigin[]> {
  return loadOrigins(ctx, await listOriginLots(ctx.db, lotIds));
}
