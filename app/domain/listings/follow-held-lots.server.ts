import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { followLots } from "./block-lots.server.ts";

/**
 * Takes lots that the record holds off sale, or puts them back, after traceability has queued it with the hold. Packing looks
 * at the lot's own state, so nothing held is packed in between.
 */
export async function followHeldLots(ctx: Ctx, { lotIds }: { lotIds: readonly string[] }): Promise<void> {
  await inTransaction(ctx, (tx) => followLots(tx, lotIds.filter(isUuid) as LotId[]));
}
