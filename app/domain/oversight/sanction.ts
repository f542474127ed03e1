import type { Restriction } from "../organisation/seller.ts";

/** What the office may do to a seller who breaks the regulation, the mildest first. */
export const SANCTION_KINDS = ["remind", "warn", "hide_listing", "suspend_seller", "strike_off"] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];

export const SANCTION_STATES = [
  "proposed",
  "refused",
  "noticed",
  "in_force",
  "stayed",
  "lifted",
  "ended",
  "cancelled",
  "annulled",
  "replaced",
] as const;
export type SanctionState = (typeof SANCTION_STATES)[number];

export const SANCTION_ACTS = [
  "confirm",
  "refuse",
  "take_effect",
  "stay",
  "resume",
  "lift",
  "cancel",
  "end",
  "annul",
  "replace",
] as const;
export type SanctionAct = (typeof SANCTION_ACTS)[number];

/**
 * The life of a sanction. A second person confirms what one alone may not do; notice comes before effect; an appeal may
 * stay it, and undo it even when its time has run out.
 */
const MOVES: Readonly<Record<SanctionState, Partial<Record<SanctionAct, SanctionState>>>> = {
  proposed: { confirm: "noticed", refuse: "refused", cancel: "cancelled" },
  refused: {},
  noticed: { take_effect: "in_force", stay: "stayed", cancel: "cancelled", annul: "annulled", replace: "replaced" },
  in_force: { stay: "stayed", lift: "lifted", end: "ended", annul: "annulled", replace: "replaced" },
  stayed: { resume: "noticed", cancel: "cancelled", end: "ended", annul: "annulled", replace: "replaced" },
  lifted: {},
  ended: { annul: "annulled" },
  cancelled: {},
  annulled: {},
  replaced: {},
};

/** The state after an act, or undefined when the table does not have it. */
export const sanctionAfter = (state: SanctionState, act: SanctionAct): SanctionState | undefined => MOVES[state][act];

/** Still to come, or at work: everything else is history. */
export const isOpen = (state: SanctionState): boolean =>
  state === "proposed" || state === "noticed" || state === "in_force" || state === "stayed";

/** These restrict the seller, so they wait their five days (SEL-09); taking a listing down is moderation and does not. */
export const restrictsSeller = (kind: SanctionKind): boolean => kind === "suspend_seller" || kind === "strike_off";

/** Only these need a second person beside the one who decides. */
export const needsSecond = (kind: SanctionKind): boolean => kind === "strike_off";

type Standing = { readonly kind: SanctionKind; readonly state: SanctionState };

/** What sanctions together make of a seller: only those in force count, and the stronger one of them. */
export function restrictionOf(sanctions: readonly Standing[]): Restriction | null {
  const inForce = sanctions.filter(({ state }) => state === "in_force").map(({ kind }) => kind);
  if (inForce.includes("strike_off")) return "struck_off";
  return inForce.includes("suspend_seller") ? "suspended" : null;
}

/** Whether the listing that the sanctions are about is taken down. */
export const hidesListing = (sanctions: readonly Standing[]): boolean =>
  sanctions.some(({ kind, state }) => kind === "hide_listing" && state === "in_force");

/** The milder kinds that an appeal may put in a sanction's place; those of a listing stay with listings. */
export const milderThan = (kind: SanctionKind): readonly SanctionKind[] =>
  SANCTION_KINDS.slice(0, SANCTION_KINDS.indexOf(kind)).filter((milder) => milder !== "hide_listing");
