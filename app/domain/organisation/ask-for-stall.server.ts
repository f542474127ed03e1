import { insertTenancy, lockStallByCode } from "#db/queries/stall-tenancies.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { AskForStall } from "./ask-for-stall.schema.ts";
import { requireSeller, requireUser } from "./require-role.ts";

/** A seller says in which market stall it stands and from which day; the market's board confirms it (rule SEL-12). */
export async function askForStall(ctx: Ctx, { stallCode, from }: AskForStall): Promise<{ tenancyId: string }> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const stall = await lockStallByCode(tx.db, stallCode);
    if (!stall) throw new Refusal("organisation.unknown-stall", { field: "stallCode" });
    const id = tx.newId();
    const row = {
      id,
      stallId: stall.id,
      sellerId,
      askedAt: tx.now(),
      askedBy: userId,
      startsOn: from ?? dayOf(tx.now()),
    };
    if (!(await insertTenancy(tx.db, row))) throw new Refusal("organisation.stall-asked", { field: "stallCode" });
    await recordAudit(tx, {
      action: "stall.asked",
      subjectType: "stall",
      subjectId: stall.id,
      after: { tenancyId: id, sellerId, startsOn: row.startsOn },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    return { tenancyId: id };
  });
}
