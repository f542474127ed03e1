import type { Day } from "../shared/clock.ts";
import type { ChainLinkState } from "./chain-link.ts";
import { HOME_PROVINCE } from "./place-name.ts";

/** What confirms a partner: the word of the authority where it works, or a paper that the department accepts instead. */
export const CHAIN_BASES = ["authority", "paper"] as const;
export type ChainBasis = (typeof CHAIN_BASES)[number];

export const CHAIN_PAPER_STATES = ["pending", "accepted", "refused", "expired", "withdrawn"] as const;
export type ChainPaperState = (typeof CHAIN_PAPER_STATES)[number];

/** What an official decides. `expire` is the calendar's, `replace` the seller's who hands in another one. */
export const CHAIN_PAPER_DECISIONS = ["accept", "refuse", "withdraw"] as const;
export type ChainPaperDecision = (typeof CHAIN_PAPER_DECISIONS)[number];
export type ChainPaperMove = ChainPaperDecision | "expire" | "replace";

const MOVES: Readonly<Record<ChainPaperState, Partial<Record<ChainPaperMove, ChainPaperState>>>> = {
  pending: { accept: "accepted", refuse: "refused", replace: "withdrawn" },
  accepted: { withdraw: "withdrawn", expire: "expired" },
  refused: {},
  expired: {},
  withdrawn: {},
};

/** The state after the move, or undefined when the table does not allow it. */
export const chainPaperAfter = (state: ChainPaperState, move: ChainPaperMove): ChainPaperState | undefined =>
  MOVES[state][move];

export const chainDecisionsFor = (state: ChainPaperState): ChainPaperDecision[] =>
  CHAIN_PAPER_DECISIONS.filter((decision) => MOVES[state][decision] !== undefined);

/** Whatever goes against the seller says why. */
export const needsChainReason = (decision: ChainPaperDecision): boolean => decision !== "accept";

/** Days before a paper's end on which its seller is told. */
export const CHAIN_NOTICE_DAYS = 30;

/** False for a partner in this city, and for one of whom nobody said where it works. */
export const isOtherProvince = (province: string | null): boolean => province !== null && province !== HOME_PROVINCE;

export type DatedChainPaper = {
  readonly state: ChainPaperState;
  readonly issuedOn: Day;
  readonly validTo: Day | null;
};

/** Accepted and, by its own dates, in force on this day; a paper ends with its last day, whoever marks it so when. */
export const isChainPaperInForce = ({ state, issuedOn, validTo }: DatedChainPaper, today: Day): boolean =>
  state === "accepted" && issuedOn <= today && (validTo === null || validTo >= today);

const hasEnded = ({ state, validTo }: DatedChainPaper, today: Day): boolean =>
  state === "expired" || (state === "accepted" && validTo !== null && validTo < today);

/**
 * How far a link may be believed: `papered` by a paper in force, `confirmed` by the partner itself, `waiting` for the
 * office, `lapsed` since its paper ended, else only `said` by the seller.
 */
export const CHAIN_STANDINGS = ["papered", "confirmed", "waiting", "lapsed", "said"] as const;
export type ChainStanding = (typeof CHAIN_STANDINGS)[number];

export function standingOf(
  { state, papers }: { readonly state: ChainLinkState; readonly papers: readonly DatedChainPaper[] },
  today: Day,
): ChainStanding {
  if (papers.some((paper) => isChainPaperInForce(paper, today))) return "papered";
  if (state === "confirmed") return "confirmed";
  if (papers.some((paper) => paper.state === "pending")) return "waiting";
  return papers.some((paper) => hasEnded(paper, today)) ? "lapsed" : "said";
}

/** Somebody other than the seller stands behind the link. */
export const isStanding = (standing: ChainStanding): boolean => standing === "papered" || standing === "confirmed";
