import { insertMembership } from "#db/queries/memberships.server.ts";
import { findUnitByCode } from "#db/queries/units.server.ts";
import { findUserByEmail } from "#db/queries/users.server.ts";
import type { Role } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { requireAdministrator } from "./require-role.ts";

/** In which kinds of unit a role exists. A seller becomes one by registering a shop, not by a grant. */
const UNITS_OF_ROLE: Readonly<Record<Exclude<Role, "seller">, readonly string[]>> = {
  market_manager: ["department", "room"],
  inspector: ["department", "room"],
  commune_officer: ["commune"],
  market_board_officer: ["market_board"],
  stamp_provider: ["stamp_provider"],
  training_officer: ["training_centre"],
  administrator: ["department"],
};

/** Gives a person with an account a role in a unit. Only administrators do, and the market's own set-up. */
export async function grantMembership(
  ctx: Ctx,
  { email, unitCode, role }: { email: string; unitCode: string; role: Exclude<Role, "seller"> },
): Promise<void> {
  requireAdministrator(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const user = await findUserByEmail(tx.db, email.toLowerCase());
    if (!user) throw new Refusal("organisation.unknown-user", { field: "email" });
    const unit = await findUnitByCode(tx.db, unitCode);
    if (!unit) throw new Refusal("organisation.unknown-unit", { field: "unitCode" });
    if (!UNITS_OF_ROLE[role].includes(unit.kind)) throw new Refusal("organisation.role-unfit", { field: "role" });
    const isNew = await insertMembership(tx.db, {
      id: tx.newId(),
      userId: user.id,
      unitId: unit.id,
      role,
      validFrom: tx.now(),
    });
    if (!isNew) return;
    await recordAudit(tx, {
      action: "membership.granted",
      subjectType: "user",
      subjectId: user.id,
      after: { unitCode, role },
    });
  });
}
