import { lockUnitInAreas, mayKeepKind, type UnitFile } from "#db/queries/unit-tree.server.ts";
import type { Role } from "../shared/actor.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { isUuid, type UnitId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { requireAreas } from "./require-role.ts";
import { UNIT_KEEPERS } from "./unit-keepers.ts";

/** The keeper's own roles, which the rows of `unit_kinds` name. */
export const keeperRoles = ({ actor }: Pick<TxCtx, "actor">): readonly Role[] =>
  actor.kind === "user"
    ? UNIT_KEEPERS.filter((role) => actor.memberships.some((membership) => membership.role === role))
    : [];

/**
 * A unit below the keeper's own, locked for a change of it. The keeper's own unit is changed from above; a kind that the
 * keeper's role may not change, or one that is closed, is refused.
 */
export async function lockKeptUnit(tx: TxCtx, id: string): Promise<UnitFile> {
  const areas = requireAreas(tx.actor, ...UNIT_KEEPERS);
  const unit = isUuid(id) ? await lockUnitInAreas(tx.db, id as UnitId, { areas, on: tx.now() }) : undefined;
  if (!unit) throw new NotFound("unit");
  if (areas.includes(unit.path) || !(await mayKeepKind(tx.db, unit.kind, keeperRoles(tx))))
    throw new Refusal("organisation.unit-not-yours");
  if (unit.validTo !== null) throw new Refusal("organisation.unit-closed");
  return unit;
}
