import {
  closeUnitOn,
  endMembershipsOf,
  insertUnitSuccessor,
  listMembersOf,
  moveBranch,
} from "#db/queries/unit-acts.server.ts";
import { insertMembership } from "#db/queries/memberships.server.ts";
import { findOpenUnitByCodeInAreas } from "#db/queries/unit-tree.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { UnitId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { endOf, refuseDay } from "./close-unit.server.ts";
import { lockKeptUnit } from "./kept-unit.server.ts";
import { requireAreas } from "./require-role.ts";
import type { ActOf } from "./unit-act.schema.ts";
import { UNIT_KEEPERS } from "./unit-keepers.ts";

/**
 * Merges a unit into another of its kind: what stands below moves there, its members serve there, and it closes after its
 * last day with the successor written down. Refuses itself, another kind and a unit below itself.
 */
export async function mergeUnit(
  ctx: Ctx,
  { unitId, successorCode, lastDay }: ActOf<"merge"> & { unitId: string },
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const unit = await lockKeptUnit(tx, unitId);
    refuseDay(tx, unit, lastDay);
    const areas = requireAreas(tx.actor, ...UNIT_KEEPERS);
    const code = successorCode.toUpperCase();
    const successor = await findOpenUnitByCodeInAreas(tx.db, code, { areas, on: tx.now() });
    if (!successor) throw new Refusal("organisation.unknown-unit", { field: "successorCode" });
    if (successor.kind !== unit.kind || `${successor.path}.`.startsWith(`${unit.path}.`))
      throw new Refusal("organisation.successor-unfit", { field: "successorCode" });
    await moveBranch(tx.db, unit, successor);
    await moveMembers(tx, unit.id, { to: successor.id, at: endOf(tx, lastDay) });
    await closeUnitOn(tx.db, unit.id, lastDay);
    await insertUnitSuccessor(tx.db, unit.id, successor.id, lastDay);
    await recordAudit(tx, {
      action: "unit.merged",
      subjectType: "unit",
      subjectId: unit.id,
      before: { validTo: null, path: unit.path },
      after: { validTo: lastDay, successor: successor.code },
    });
  });
}

/** Who served in the one serves in the other, in the same roles, from the moment the first ends. */
async function moveMembers(tx: TxCtx, from: UnitId, { to, at }: { to: UnitId; at: Date }): Promise<void> {
  for (const { userId, role } of await listMembersOf(tx.db, from, at))
    await insertMembership(tx.db, { id: tx.newId(), userId, unitId: to, role, validFrom: at });
  await endMembershipsOf(tx.db, from, at);
}
