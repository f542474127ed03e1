import { noteDoor } from "../shared/acting-membership.ts";
import { hasRole, sellerOf, type Actor, type Membership, type Role, type Scope, type User } from "../shared/actor.ts";
import type { SellerId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";

/** The seller this actor acts for; anybody else is refused. */
export function requireSeller(actor: Actor): SellerId {
  const sellerId = sellerOf(actor);
  if (sellerId === undefined) throw new Refusal("organisation.not-allowed");
  noteDoor(actor, ["seller"]);
  return sellerId;
}

/** The actor's first membership in one of the roles; without one the act is refused. */
export function requireRole(actor: Actor, ...roles: readonly Role[]): Membership {
  const membership = actor.kind === "user" ? actor.memberships.find(({ role }) => roles.includes(role)) : undefined;
  if (membership === undefined) throw new Refusal("organisation.not-allowed");
  noteDoor(actor, roles);
  return membership;
}

/** The areas, as `ltree` paths, in which the actor holds one of the roles; for the WHERE clause of what it may see. */
export function requireAreas(actor: Actor, ...roles: readonly Role[]): readonly string[] {
  requireRole(actor, ...roles);
  const memberships = actor.kind === "user" ? actor.memberships : [];
  return [...new Set(memberships.filter(({ role }) => roles.includes(role)).map(({ unitPath }) => unitPath))];
}

/**
 * The areas in which the actor holds one of the roles, each with the groups of goods it looks after there; for the WHERE
 * clause of what concerns goods and who sells them.
 */
export function requireScopes(actor: Actor, ...roles: readonly Role[]): readonly Scope[] {
  requireRole(actor, ...roles);
  const memberships = actor.kind === "user" ? actor.memberships : [];
  return memberships
    .filter(({ role }) => roles.includes(role))
    .map(({ unitPath, groups }) => ({ path: unitPath, groups }));
}

/** The market's own processes and administrators set up units and roles; nobody else does. */
export function requireAdministrator(actor: Actor): void {
  if (actor.kind !== "system" && !hasRole(actor, "administrator")) throw new Refusal("organisation.not-allowed");
  noteDoor(actor, ["administrator"]);
}

/** The signed-in person; guests and the market's own processes are refused. */
export function requireUser(actor: Actor): User {
  if (actor.kind !== "user") throw new Refusal("organisation.not-allowed");
  return actor;
}

/** True when a unit lies in what the actor administers; for the market's own processes always. */
export const isWithinAreas = (actor: Actor, unitPath: string): boolean =>
  actor.kind === "system" ||
  requireAreas(actor, "administrator").some((area) => unitPath === area || unitPath.startsWith(`${area}.`));
