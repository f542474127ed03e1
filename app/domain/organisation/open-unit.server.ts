import { insertUnit } from "#db/queries/units.server.ts";
import { findOpenUnitByCodeInAreas, listOpenableKinds } from "#db/queries/unit-tree.server.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { UnitId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { keeperRoles } from "./kept-unit.server.ts";
import { requireAreas } from "./require-role.ts";
import { UNIT_KEEPERS } from "./unit-keepers.ts";
import { DEPARTMENT_PATH } from "./unit-path.ts";

type OpenUnit = {
  kind: string;
  code: string;
  name: string;
  nameEn?: string | undefined;
  parentCode: string;
  from?: Day | undefined;
};

/**
 * Opens a unit at or below the keeper's own: a market board, a shopping site, a stall, a provider of stamps, a training
 * centre, a room. Which kind may stand below which, and who may open it, are rows. Refuses a day before the parent's first.
 */
export async function openUnit(ctx: Ctx, input: OpenUnit): Promise<{ unitId: UnitId }> {
  const isSystem = ctx.actor.kind === "system";
  const areas = isSystem ? [DEPARTMENT_PATH] : requireAreas(ctx.actor, ...UNIT_KEEPERS);
  const { kind, code, name, nameEn = name } = input;
  return inTransaction(ctx, async (tx) => {
    const parent = await findOpenUnitByCodeInAreas(tx.db, input.parentCode, { areas, on: tx.now() });
    if (!parent) throw new Refusal("organisation.unknown-unit", { field: "parentCode" });
    const kinds = await listOpenableKinds(tx.db, parent.kind, isSystem ? ["administrator"] : keeperRoles(tx));
    if (!kinds.some((openable) => openable.code === kind))
      throw new Refusal("organisation.kind-unfit", { field: "kind" });
    const validFrom = input.from ?? dayOf(tx.now());
    if (validFrom < parent.validFrom) throw new Refusal("organisation.before-parent", { field: "from" });
    const unitId = tx.newId<UnitId>();
    const isNew = await insertUnit(tx.db, {
      id: unitId,
      kind,
      code,
      name,
      nameEn,
      parentId: parent.id,
      path: `${parent.path}.u${unitId.replaceAll("-", "")}`,
      communeCode: parent.communeCode,
      validFrom,
      createdAt: tx.now(),
    });
    if (!isNew) throw new Refusal("organisation.unit-taken", { field: "code" });
    await recordOpening(tx, unitId, { kind, code, name, parentCode: input.parentCode, validFrom });
    return { unitId };
  });
}

const recordOpening = (tx: TxCtx, subjectId: UnitId, after: object): Promise<void> =>
  recordAudit(tx, { action: "unit.opened", subjectType: "unit", subjectId, after });
