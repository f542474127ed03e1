import { followLots } from "../listings/block-lots.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { releaseHold } from "../traceability/release-hold.server.ts";
import type { ReleaseLot } from "./hold-lot.schema.ts";
import { requireLotInArea } from "./require-lot-in-area.server.ts";

/**
 * Ends a hold and puts the lot, and what was held for its sake, back on sale where it was offered, in one transaction. A
 * recall is never taken back.
 */
export async function releaseLot(ctx: Ctx, input: ReleaseLot): Promise<void> {
  const user = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const lotId = await requireLotInArea(tx, input.lotId);
    const lot = await releaseHold(tx, { lotId, reason: input.reason, releasedBy: user.userId });
    await followLots(tx, [lotId, ...lot.reached]);
    await recordAudit(tx, {
      action: "lot.released",
      subjectType: "lot",
      subjectId: lotId,
      after: { gtin: lot.gtin, lot: lot.code, reason: input.reason, lotsMadeOfIt: lot.reached.length },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: lot.sellerId });
  });
}
