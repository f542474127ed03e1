import { DEPARTMENT_PATH } from "../organisation/unit-path.ts";
import { requireAreas } from "../organisation/require-role.ts";
import type { Actor, Role } from "../shared/actor.ts";

/** Who reads the audit log: the department's managers all of it, everybody else what units of their area did. */
export const AUDIT_READERS = ["market_manager", "administrator", "commune_officer"] as const satisfies readonly Role[];

/** The areas whose entries the actor may read; `null` for the whole market, machines and guests included. */
export function auditAreas(actor: Actor): readonly string[] | null {
  const areas = requireAreas(actor, ...AUDIT_READERS);
  return areas.includes(DEPARTMENT_PATH) ? null : areas;
}

/** True for those who answer for the whole log: they check and publish it. */
export const readsWholeLog = (actor: Actor): boolean => auditAreas(actor) === null;
