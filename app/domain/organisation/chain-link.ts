import type { Day } from "../shared/clock.ts";
import type { DocumentId, SellerId } from "../shared/ids.ts";
import type { ChainBasis, ChainPaperState } from "./chain-paper.ts";

/** What a partner does for a seller, in the order of a good's way (TCVN 12850:2019: one step back, one step forward). */
export const CHAIN_ROLES = ["raw_material", "grower", "processor", "carrier", "distributor", "retailer"] as const;
export type ChainRole = (typeof CHAIN_ROLES)[number];

/** `declared`: the seller says so; `confirmed`: the partner, a seller of this market, says so too. */
export type ChainLinkState = "declared" | "confirmed" | "declined" | "ended";
export const CHAIN_ACTS = ["confirm", "decline", "end"] as const;
export type ChainAct = (typeof CHAIN_ACTS)[number];

export type ChainSide = "seller" | "partner";

/** Who may do what: the partner answers once, either side ends what stands. */
const MOVES: Readonly<
  Record<ChainLinkState, Partial<Record<ChainAct, { to: ChainLinkState; by: readonly ChainSide[] }>>>
> = {
  declared: {
    confirm: { to: "confirmed", by: ["partner"] },
    decline: { to: "declined", by: ["partner"] },
    end: { to: "ended", by: ["seller"] },
  },
  confirmed: { end: { to: "ended", by: ["seller", "partner"] } },
  declined: {},
  ended: {},
};

/** The state after an act of one side, or undefined when the table does not allow it. */
export function chainLinkAfter(state: ChainLinkState, act: ChainAct, side: ChainSide): ChainLinkState | undefined {
  const move = MOVES[state][act];
  return move?.by.includes(side) ? move.to : undefined;
}

export type ChainLink = {
  readonly id: string;
  readonly role: ChainRole;
  readonly state: ChainLinkState;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly sellerSlug: string;
  /** Null for a partner outside this market: then nobody has confirmed the link. */
  readonly partnerSellerId: SellerId | null;
  readonly partnerName: string;
  readonly partnerSlug: string | null;
  readonly partnerPlace: string | null;
  /** Of a partner outside this market; a seller's own is looked up, not repeated. */
  readonly partnerTaxCode: string | null;
  readonly partnerProvince: string | null;
  readonly provinceName: string | null;
  readonly provinceNameEn: string | null;
  readonly paperNumber: string | null;
  readonly sinceOn: Day;
  readonly untilOn: Day | null;
  /** Categories of goods it is for; empty for all. */
  readonly scopeCategories: readonly string[];
  /** Papers that were handed in for it, the newest first. */
  readonly papers: readonly ChainPaper[];
};

export type ChainPaper = {
  readonly id: string;
  readonly basis: ChainBasis;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: Day;
  readonly validTo: Day | null;
  readonly state: ChainPaperState;
  readonly reason: string | null;
  readonly documentId: DocumentId | null;
};
