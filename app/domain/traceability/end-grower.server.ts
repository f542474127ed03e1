import { endGrowerRow, lockGrower } from "#db/queries/growers.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type GrowerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { EndGrower } from "./grower.schema.ts";

/** A grower leaves with a last day; its plots are free from the day after. What it harvested stays on record. */
export async function endGrower(ctx: Ctx, { growerId, leftOn }: EndGrower & { growerId: string }): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const grower = isUuid(growerId) ? await lockGrower(tx.db, sellerId, growerId as GrowerId) : undefined;
    if (!grower) throw new NotFound("grower");
    if (grower.leftOn !== null) throw new Refusal("traceability.grower-has-left", { field: "leftOn" });
    if (leftOn > dayOf(tx.now())) throw new Refusal("traceability.day-to-come", { field: "leftOn" });
    if (leftOn < grower.joinedOn) throw new Refusal("traceability.grower-left-before", { field: "leftOn" });
    await endGrowerRow(tx.db, grower.id, leftOn);
    await recordAudit(tx, {
      action: "grower.ended",
      subjectType: "grower",
      subjectId: grower.id,
      before: { leftOn: null },
      after: { leftOn },
    });
  });
}
