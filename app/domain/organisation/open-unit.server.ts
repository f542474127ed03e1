import { findUnitByCode, insertUnit } from "#db/queries/units.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UnitId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { requireAdministrator } from "./require-role.ts";

type OpenUnit = {
  kind: "market_board" | "site" | "stamp_provider" | "training_centre";
  code: string;
  name: string;
  nameEn: string;
  parentCode: string;
};

/** Opens a unit below another one: a market board, a shopping site, a provider of stamps, a training centre. */
export async function openUnit(
  ctx: Ctx,
  { kind, code, name, nameEn, parentCode }: OpenUnit,
): Promise<{ unitId: UnitId }> {
  requireAdministrator(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const parent = await findUnitByCode(tx.db, parentCode);
    if (!parent) throw new Refusal("organisation.unknown-unit", { field: "parentCode" });
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
      validFrom: dayOf(tx.now()),
      createdAt: tx.now(),
    });
    if (!isNew) throw new Refusal("organisation.unit-taken", { field: "code" });
    await recordAudit(tx, {
      action: "unit.opened",
      subjectType: "unit",
      subjectId: unitId,
      after: { kind, code, name, parentCode },
    });
    return { unitId };
  });
}
