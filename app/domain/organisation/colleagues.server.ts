import { deleteSessions } from "#db/queries/sessions.server.ts";
import { listMemberships } from "#db/queries/memberships.server.ts";
import { endMembership, findNamedUnit, listColleagues, type ColleagueRow } from "#db/queries/unit-people.server.ts";
import type { Membership } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { Contact } from "./account-for-unit.schema.ts";
import { admitMember, makeInvitation } from "./admit-member.server.ts";
import { requireRole, requireUser } from "./require-role.ts";

export type StallPeople = {
  readonly people: readonly (ColleagueRow & { readonly isOwner: boolean; readonly isOneself: boolean })[];
  /** Whoever opened the stall looks after its accounts. */
  readonly mayChange: boolean;
};

const stallOf = (ctx: Ctx): Membership => requireRole(ctx.actor, "seller");

/** Who sells for the actor's own stall. */
export async function getStallPeople(ctx: Ctx): Promise<StallPeople> {
  const { unitId } = stallOf(ctx);
  const { userId } = requireUser(ctx.actor);
  const rows = await listColleagues(ctx.db, unitId);
  const owner = rows[0]?.userId;
  return {
    people: rows.map((row) => ({ ...row, isOwner: row.userId === owner, isOneself: row.userId === userId })),
    mayChange: owner === userId,
  };
}

async function requireOwner(ctx: Ctx): Promise<Membership> {
  if (!(await getStallPeople(ctx)).mayChange) throw new Refusal("organisation.owner-only");
  return stallOf(ctx);
}

/** Lets a colleague sell for the stall. Only its owner does, and only somebody who sells for no other stall. */
export async function inviteColleague(ctx: Ctx, { name, contact }: { name: string; contact: Contact }): Promise<void> {
  const { unitId } = await requireOwner(ctx);
  const unit = await findNamedUnit(ctx.db, unitId);
  if (!unit) throw new NotFound("unit");
  const invitation = await makeInvitation(ctx);
  await inTransaction(ctx, async (tx) => {
    const userId = await admitMember(tx, { name, contact, unit: { id: unitId, ...unit }, role: "seller", invitation });
    const held = await listMemberships(tx.db, userId, tx.now());
    if (held.some(({ role, unitId: other }) => role === "seller" && other !== unitId))
      throw new Refusal("organisation.sells-elsewhere", { field: "contact" });
  });
}

/** Ends a colleague's part in the stall; never the owner's own. */
export async function endColleague(ctx: Ctx, { membershipId }: { membershipId: string }): Promise<void> {
  await requireOwner(ctx);
  const { people } = await getStallPeople(ctx);
  const colleague = people.find((one) => one.membershipId === membershipId && !one.isOwner);
  if (!colleague) throw new NotFound("colleague");
  await inTransaction(ctx, async (tx) => {
    if (!(await endMembership(tx.db, colleague.membershipId, tx.now()))) throw new NotFound("colleague");
    await deleteSessions(tx.db, colleague.userId);
    await recordAudit(tx, {
      action: "membership.ended",
      subjectType: "user",
      subjectId: colleague.userId,
      before: { role: "seller" },
    });
  });
}
