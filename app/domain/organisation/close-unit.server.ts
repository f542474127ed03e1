import { endTenanciesOf } from "#db/queries/stall-tenancies.server.ts";
import { closeUnitOn, countOpenChildren, endMembershipsOf } from "#db/queries/unit-acts.server.ts";
import type { UnitFile } from "#db/queries/unit-tree.server.ts";
import { addDays, dayOf, startOfDay, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { lockKeptUnit } from "./kept-unit.server.ts";
import type { ActOf } from "./unit-act.schema.ts";

/** Closes a unit after its last day, today at the latest; its members' roles and its tenant's time end with it. Refuses one with open units below. */
export async function closeUnit(ctx: Ctx, { unitId, lastDay }: ActOf<"close"> & { unitId: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const unit = await lockKeptUnit(tx, unitId);
    refuseDay(tx, unit, lastDay);
    const children = await countOpenChildren(tx.db, unit.id);
    if (children > 0) throw new Refusal("organisation.unit-has-children", { facts: { count: children } });
    await closeUnitOn(tx.db, unit.id, lastDay);
    await endMembershipsOf(tx.db, unit.id, endOf(tx, lastDay));
    for (const sellerId of await endTenanciesOf(tx.db, unit.id, lastDay))
      await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await recordAudit(tx, {
      action: "unit.closed",
      subjectType: "unit",
      subjectId: unit.id,
      before: { validTo: null },
      after: { validTo: lastDay },
    });
  });
}

/** A unit has at least one day, and no last day is written before it has come. */
export function refuseDay(tx: TxCtx, { validFrom }: UnitFile, lastDay: Day): void {
  if (lastDay < validFrom)
    throw new Refusal("organisation.before-opening", { field: "lastDay", facts: { day: validFrom } });
  if (lastDay > dayOf(tx.now())) throw new Refusal("organisation.not-yet", { field: "lastDay" });
}

/** Roles end when the last day is over, at once when it is today. */
export function endOf(tx: TxCtx, lastDay: Day): Date {
  const end = startOfDay(addDays(lastDay, 1));
  return end < tx.now() ? end : tx.now();
}
