import type { SanctionState } from "./sanction.ts";

export const APPEAL_STATES = ["open", "upheld", "changed", "granted", "withdrawn", "settled"] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** What the one who decides an appeal may do: leave the sanction, put a milder one in its place, or undo it. */
export const APPEAL_OUTCOMES = ["upheld", "changed", "granted"] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** A seller may appeal for this long after the notice, and is answered this long after appealing. */
export const APPEAL_DAYS = 15;
export const DECISION_DAYS = 10;

/** Who decided the sanction does not decide about it again. */
export const mayDecideAppeal = (
  userId: string,
  { decidedBy, secondedBy }: { decidedBy: string | null; secondedBy: string | null },
): boolean => userId !== decidedBy && userId !== secondedBy;

/** Against what still stands or has run its time, within the period; once. */
export const canAppeal = (
  { state, appealUntil, hasAppeal }: { state: SanctionState; appealUntil: Date | null; hasAppeal: boolean },
  now: Date,
): boolean =>
  !hasAppeal &&
  appealUntil !== null &&
  now <= appealUntil &&
  (state === "noticed" || state === "in_force" || state === "ended");
