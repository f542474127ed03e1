import type { Actor, User } from "../shared/actor.ts";
import { Refusal } from "../shared/refusal.ts";

/** The person behind the request; a guest is asked to sign in. */
export function requireUser(actor: Actor): User {
  if (actor.kind !== "user") throw new Refusal("identity.sign-in-first");
  return actor;
}
