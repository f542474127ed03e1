import { findSellerByMark, hasTenantAfter, insertTenancy, updateTenancy } from "#db/queries/stall-tenancies.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { lockKeptUnit } from "./kept-unit.server.ts";
import { requireUser } from "./require-role.ts";
import type { ActOf } from "./unit-act.schema.ts";

/** A board gives one of its stalls to an approved seller from a day on. Refuses a stall that somebody has then. */
export async function assignStall(
  ctx: Ctx,
  { unitId, seller, from }: ActOf<"assign"> & { unitId: string },
): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const stall = await lockKeptUnit(tx, unitId);
    if (stall.kind !== "stall") throw new Refusal("organisation.kind-unfit");
    const sellerId = await findSellerByMark(tx.db, seller);
    if (!sellerId) throw new Refusal("organisation.unknown-seller", { field: "seller" });
    if (from < stall.validFrom) throw new Refusal("organisation.before-parent", { field: "from" });
    if (await hasTenantAfter(tx.db, stall.id, from)) throw new Refusal("organisation.stall-taken", { field: "from" });
    const id = tx.newId();
    const row = { id, stallId: stall.id, sellerId, askedAt: tx.now(), askedBy: userId, startsOn: from };
    if (!(await insertTenancy(tx.db, row))) throw new Refusal("organisation.stall-asked", { field: "seller" });
    await updateTenancy(tx.db, id, { approved: { at: tx.now(), by: userId } });
    await recordAudit(tx, {
      action: "stall.assigned",
      subjectType: "stall",
      subjectId: stall.id,
      after: { tenancyId: id, sellerId, startsOn: from },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
  });
}
