import type { Actor, Membership, Role } from "./actor.ts";

/** The memberships that opened the last door an actor went through. An actor lives for one request, and so does this. */
const opened = new WeakMap<Actor, readonly Membership[]>();

/** Said by whatever lets an actor in by its roles: under these the act that follows is done. */
export function noteDoor(actor: Actor, roles: readonly Role[]): void {
  if (actor.kind !== "user") return;
  opened.set(
    actor,
    actor.memberships.filter(({ role }) => roles.includes(role)),
  );
}

/**
 * The memberships under which an actor may be acting: those that opened the last door, else all it has. Where one is left
 * it is the answer; where several are, the subject's place decides (`actingUnit`).
 */
export function actingMemberships(actor: Actor): readonly Membership[] {
  if (actor.kind !== "user") return [];
  const noted = opened.get(actor) ?? [];
  return noted.length > 0 ? noted : actor.memberships;
}

/**
 * The unit for which an act on a subject at `subjectPath` is done: of several memberships the one whose area holds the
 * subject most closely, and the first when the subject lies in none.
 */
export function actingUnit(
  memberships: readonly Membership[],
  subjectPath: string | undefined,
): Membership | undefined {
  const holds = ({ unitPath }: Membership): boolean =>
    subjectPath === unitPath || (subjectPath?.startsWith(`${unitPath}.`) ?? false);
  const holding = memberships.filter(holds).sort((a, b) => b.unitPath.length - a.unitPath.length);
  return holding[0] ?? memberships[0];
}
