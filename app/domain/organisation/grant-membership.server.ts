import { insertMembership } from "#db/queries/memberships.server.ts";
import { deleteSessions } from "#db/queries/sessions.server.ts";
import { findUnitByCode } from "#db/queries/units.server.ts";
import { findUserByEmail } from "#db/queries/users.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { isWithinAreas, requireAdministrator } from "./require-role.ts";
import { roleFits, type OfficeRole } from "./unit-roles.ts";

/**
 * Gives a person with an account a role in a unit. Only the market's own set-up does, and whoever administers the unit or
 * one above it.
 */
export async function grantMembership(
  ctx: Ctx,
  { email, unitCode, role }: { email: string; unitCode: string; role: OfficeRole },
): Promise<void> {
  requireAdministrator(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const user = await findUserByEmail(tx.db, email.toLowerCase());
    if (!user) throw new Refusal("organisation.unknown-user", { field: "email" });
    const unit = await findUnitByCode(tx.db, unitCode);
    if (!unit || !isWithinAreas(ctx.actor, unit.path))
      throw new Refusal("organisation.unknown-unit", { field: "unitCode" });
    if (!roleFits(role, unit.kind)) throw new Refusal("organisation.role-unfit", { field: "role" });
    const isNew = await insertMembership(tx.db, {
      id: tx.newId(),
      userId: user.id,
      unitId: unit.id,
      role,
      validFrom: tx.now(),
    });
    if (!isNew) return;
    await deleteSessions(tx.db, user.id);
    await recordAudit(tx, {
      action: "membership.granted",
      subjectType: "user",
      subjectId: user.id,
      after: { unitCode, role },
    });
  });
}
