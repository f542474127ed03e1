import { endPlotKeeping, insertPlotKeeping, lockGrower, lockPlotKeeping } from "#db/queries/growers.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type GrowerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { AssignPlot } from "./grower.schema.ts";
import { isMemberOn } from "./grower.ts";

/**
 * Puts one of the seller's places into a grower's hands from a day on; whoever kept it before keeps it to the day before.
 * A plot has one keeper a day (an exclusion constraint holds it), so a day inside known history is refused.
 */
export async function assignPlot(
  ctx: Ctx,
  { growerId, placeId, fromOn }: AssignPlot & { growerId: string },
): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const grower = isUuid(growerId) ? await lockGrower(tx.db, sellerId, growerId as GrowerId) : undefined;
    if (!grower) throw new NotFound("grower");
    const place = isUuid(placeId) ? await findSellerPlace(tx.db, sellerId, placeId) : undefined;
    if (!place) throw new Refusal("traceability.unknown-place", { field: "placeId" });
    if (fromOn > dayOf(tx.now())) throw new Refusal("traceability.day-to-come", { field: "fromOn" });
    if (grower.leftOn !== null || !isMemberOn(grower, fromOn))
      throw new Refusal("traceability.not-a-member", { field: "fromOn" });
    const { open, lastDay } = await lockPlotKeeping(tx.db, place.id);
    if (open?.growerId === grower.id) throw new Refusal("traceability.keeps-already", { field: "placeId" });
    const isInHistory = (open !== undefined && fromOn <= open.fromOn) || (lastDay !== null && fromOn <= lastDay);
    if (isInHistory) throw new Refusal("traceability.plot-was-kept", { field: "fromOn" });
    if (open) await endPlotKeeping(tx.db, open.id, addDays(fromOn, -1));
    await insertPlotKeeping(tx.db, { id: tx.newId(), placeId: place.id, growerId: grower.id, fromOn });
    await recordAudit(tx, {
      action: "grower.plot-assigned",
      subjectType: "grower",
      subjectId: grower.id,
      before: { placeId: place.id, keeperId: open?.growerId ?? null },
      after: { placeId: place.id, keeperId: grower.id, fromOn },
    });
  });
}
