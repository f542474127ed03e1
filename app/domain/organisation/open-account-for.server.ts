import { findUnitChoice } from "#db/queries/unit-people.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { OpenAccountFor } from "./account-for-unit.schema.ts";
import { administeredAreas } from "./administered.server.ts";
import { admitMember, makeInvitation } from "./admit-member.server.ts";
import { roleFits } from "./unit-roles.ts";

/**
 * Opens an account for a unit at or below one's own, with a role that this kind of unit carries, and invites its owner. A
 * unit above or beside is not found.
 */
export async function openAccountFor(
  ctx: Ctx,
  { name, contact, unitCode, role }: OpenAccountFor,
): Promise<{ userId: UserId }> {
  const areas = administeredAreas(ctx);
  const unit = await findUnitChoice(ctx.db, areas, unitCode);
  if (!unit) throw new Refusal("organisation.unknown-unit", { field: "unitCode" });
  if (!roleFits(role, unit.kind)) throw new Refusal("organisation.role-unfit", { field: "role" });
  const invitation = await makeInvitation(ctx);
  return inTransaction(ctx, async (tx) => ({
    userId: await admitMember(tx, { name, contact, unit, role, invitation }),
  }));
}
