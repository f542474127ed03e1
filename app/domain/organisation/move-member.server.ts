import { insertMembership } from "#db/queries/memberships.server.ts";
import { deleteSessions } from "#db/queries/sessions.server.ts";
import { endMembership, findUnitChoice, type HeldRole, type PersonRow } from "#db/queries/unit-people.server.ts";
import { findUser } from "#db/queries/users.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { administeredAreas, getAdministered, refuseLastAdministrator, refuseOneself } from "./administered.server.ts";
import { tellMember } from "./admit-member.server.ts";
import { roleFits, type OfficeRole } from "./unit-roles.ts";

type Held = { userId: string; membershipId: string };

const openRole = (person: PersonRow, membershipId: string): HeldRole => {
  const held = person.held.find(({ id, until, role }) => id === membershipId && until === null && role !== "seller");
  if (!held) throw new NotFound("membership");
  return held;
};

/** Ends a role; its row stays as history. The person's sessions end. */
export async function endMember(ctx: Ctx, { userId, membershipId }: Held): Promise<void> {
  const person = await getAdministered(ctx, userId);
  const held = openRole(person, membershipId);
  refuseOneself(ctx, person.id);
  await inTransaction(ctx, (tx) => endRole(tx, person, held));
}

/** Moves a person to another unit of the administered areas: the old role ends and the new one begins at one moment. */
export async function transferMember(
  ctx: Ctx,
  { userId, membershipId, unitCode, role }: Held & { unitCode: string; role: OfficeRole },
): Promise<void> {
  const person = await getAdministered(ctx, userId);
  const held = openRole(person, membershipId);
  refuseOneself(ctx, person.id);
  const unit = await findUnitChoice(ctx.db, administeredAreas(ctx), unitCode);
  if (!unit) throw new Refusal("organisation.unknown-unit", { field: "unitCode" });
  if (!roleFits(role, unit.kind)) throw new Refusal("organisation.role-unfit", { field: "role" });
  if (unit.code === held.unitCode && role === held.role)
    throw new Refusal("organisation.already-member", { field: "role" });
  await inTransaction(ctx, async (tx) => {
    await endRole(tx, person, held);
    const membership = { id: tx.newId(), userId: person.id, unitId: unit.id, role, validFrom: tx.now() };
    if (!(await insertMembership(tx.db, membership)))
      throw new Refusal("organisation.already-member", { field: "role" });
    await recordAudit(tx, {
      action: "membership.granted",
      subjectType: "user",
      subjectId: person.id,
      after: { unitCode: unit.code, role },
    });
    const row = await findUser(tx.db, person.id);
    if (row) await tellMember(tx, row, { unit, role, token: undefined });
  });
}

async function endRole(tx: TxCtx, person: PersonRow, held: HeldRole): Promise<void> {
  if (held.role === "administrator") await refuseLastAdministrator(tx, person.id);
  if (!(await endMembership(tx.db, held.id, tx.now()))) throw new NotFound("membership");
  await deleteSessions(tx.db, person.id);
  await recordAudit(tx, {
    action: "membership.ended",
    subjectType: "user",
    subjectId: person.id,
    before: { unitCode: held.unitCode, role: held.role },
  });
}
