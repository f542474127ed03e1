import { findUnitByCode } from "#db/queries/units.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { UnitId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";
import { communeUnitCode, DEPARTMENT_CODE, enterprisePath } from "./unit-path.ts";

/**
 * Where an enterprise stands in the tree: below the office of its commune, whose officer then sees it. A commune of another
 * province has no office here; its enterprises stand below the department.
 */
export async function enterprisePlace(
  tx: TxCtx,
  communeCode: string,
  unitId: UnitId,
): Promise<{ parentId: UnitId; path: string }> {
  const parent =
    (await findUnitByCode(tx.db, communeUnitCode(communeCode))) ?? (await findUnitByCode(tx.db, DEPARTMENT_CODE));
  if (!parent) throw new Refusal("organisation.unknown-unit", { field: "communeCode" });
  return { parentId: parent.id, path: enterprisePath(parent.path, unitId) };
}
