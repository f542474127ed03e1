import { blockLots } from "../listings/block-lots.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { placeHold } from "../traceability/place-hold.server.ts";
import type { HoldLot } from "./hold-lot.schema.ts";
import { requireLotInArea } from "./require-lot-in-area.server.ts";

/**
 * What a hold and a recall have in common; for these two use cases only. Everything that was made of the lot goes off sale
 * with it, wherever it is.
 */
export async function takeLotOffSale(
  ctx: Ctx,
  { lotId: id, ...said }: HoldLot & { kind: "hold" | "recall"; decisionNumber: string | undefined },
): Promise<void> {
  const user = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const lotId = await requireLotInArea(tx, id);
    const lot = await placeHold(tx, { lotId, ...said, cause: "decision", placedBy: user.userId });
    await blockLots(tx, [lotId, ...lot.reached]);
    await recordAudit(tx, {
      action: said.kind === "hold" ? "lot.held" : "lot.recalled",
      subjectType: "lot",
      subjectId: lotId,
      before: { state: lot.state },
      after: { gtin: lot.gtin, lot: lot.code, ...said, lotsMadeOfIt: lot.reached.length },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: lot.sellerId });
  });
}
