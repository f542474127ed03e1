import type { Actor } from "../shared/actor.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import { competencesOf, type Competences } from "./competence.ts";

/** An official at a moment, as queries about papers need it. */
export type Reviewer = { readonly at: Date; readonly day: Day; readonly competences: Competences };

export const reviewerAt = (actor: Actor, at: Date): Reviewer => ({
  at,
  day: dayOf(at),
  competences: competencesOf(actor.kind === "user" ? actor.memberships : []),
});
