import { listExpiredLotIds } from "#db/queries/listing-lots.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { blockLots } from "./block-lots.server.ts";

const BATCH = 500;

/** Takes lots off sale whose last day has passed in Vietnam (LST-16), and answers how many. Running it twice is harmless. */
export async function expireLots(ctx: Ctx): Promise<number> {
  for (let total = 0; ;) {
    const count = await inTransaction(ctx, async (tx) => {
      const lotIds = await listExpiredLotIds(tx.db, dayOf(tx.now()), BATCH);
      await blockLots(tx, lotIds);
      if (lotIds.length > 0) {
        await recordAudit(tx, {
          action: "listing.lots-expired",
          subjectType: "lots",
          subjectId: dayOf(tx.now()),
          after: { lotIds },
        });
      }
      return lotIds.length;
    });
    total += count;
    if (count < BATCH) return total;
  }
}
