import { findPersonInAreas, lockDepartmentAdministrators, type PersonRow } from "#db/queries/unit-people.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type UserId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { requireAreas } from "./require-role.ts";

/** The areas whose accounts the actor administers: the own unit and what lies below, never above or beside it. */
export const administeredAreas = (ctx: Ctx): readonly string[] => requireAreas(ctx.actor, "administrator");

/** A person with a role in the administered areas; nobody else is found. */
export async function getAdministered(ctx: Ctx, userId: string): Promise<PersonRow> {
  const areas = administeredAreas(ctx);
  const person = isUuid(userId) ? await findPersonInAreas(ctx.db, areas, userId as UserId) : undefined;
  if (!person) throw new NotFound("person");
  return person;
}

/** Nobody takes a right or an account from themselves: a colleague does, so that nobody locks the house from inside. */
export function refuseOneself(ctx: Ctx, userId: UserId): void {
  if (ctx.actor.kind === "user" && ctx.actor.userId === userId) throw new Refusal("organisation.not-yourself");
}

/**
 * An act on the account as a whole needs the whole person in the administered areas: otherwise a commune could shut out
 * somebody of the department by giving them a role.
 */
export function refuseHeldElsewhere(person: PersonRow): void {
  if (person.isHeldElsewhere) throw new Refusal("organisation.held-elsewhere");
}

/** Refuses when the department would be left without an administrator who can act. */
export async function refuseLastAdministrator(tx: TxCtx, userId: UserId): Promise<void> {
  const administrators = await lockDepartmentAdministrators(tx.db);
  if (administrators.includes(userId) && administrators.every((one) => one === userId))
    throw new Refusal("organisation.last-administrator");
}
