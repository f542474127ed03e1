import { DEPARTMENT_PATH } from "../organisation/unit-path.ts";
import type { Actor, User } from "../shared/actor.ts";
import { Refusal } from "../shared/refusal.ts";

/** Only administrators of the department bring the former system's data in. */
export function requireImportOffice(actor: Actor): User {
  const isAllowed =
    actor.kind === "user" &&
    actor.memberships.some(({ role, unitPath }) => role === "administrator" && unitPath === DEPARTMENT_PATH);
  if (!isAllowed) throw new Refusal("organisation.not-allowed");
  return actor;
}
