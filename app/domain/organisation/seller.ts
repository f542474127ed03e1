/** Who may sell (Decree 248/2026/ND-CP, art. 18): organisations, registered households, and single persons. */
export const SELLER_KINDS = ["enterprise", "cooperative", "household", "person"] as const;
export type SellerKind = (typeof SELLER_KINDS)[number];

export const SELLER_STATES = ["draft", "submitted", "approved", "suspended"] as const;
export type SellerState = (typeof SELLER_STATES)[number];

export const SELLER_DECISIONS = ["approve", "return", "suspend", "reinstate"] as const;
export type SellerDecision = (typeof SELLER_DECISIONS)[number];

/** What the department may decide about a profile. Handing in is the seller's, by saving it. */
export const SELLER_MOVES: Readonly<Record<SellerState, Partial<Record<SellerDecision, SellerState>>>> = {
  draft: {},
  submitted: { approve: "approved", return: "draft" },
  approved: { suspend: "suspended" },
  suspended: { reinstate: "approved" },
};

/** The state after a decision, or undefined when the table does not allow it. */
export const sellerAfter = (state: SellerState, decision: SellerDecision): SellerState | undefined =>
  SELLER_MOVES[state][decision];

export const sellerDecisionsFor = (state: SellerState): SellerDecision[] =>
  SELLER_DECISIONS.filter((decision) => sellerAfter(state, decision) !== undefined);

/**
 * Saving hands a returned profile in again, and an approved one too when its legal facts changed: what was approved is
 * then no longer what stands there. A suspension is not ended by editing.
 */
export function sellerAfterSaving(
  state: SellerState,
  { hasNewLegalFacts }: { hasNewLegalFacts: boolean },
): SellerState {
  if (state === "draft") return "submitted";
  return state === "approved" && hasNewLegalFacts ? "submitted" : state;
}

/** Facts that say who the seller is before the law; the department approves these. */
export const LEGAL_FACTS = [
  "kind",
  "legalName",
  "taxCode",
  "registrationNumber",
  "registeredOn",
  "registeredBy",
  "representativeName",
  "representativePersonalId",
  "birthDate",
  "personalId",
  "address",
  "communeCode",
] as const;
export type LegalFact = (typeof LEGAL_FACTS)[number];

/** The legal facts in which two profiles differ; an empty field and a missing one are the same. */
export const changedLegalFacts = (
  before: Partial<Record<LegalFact, string | null | undefined>>,
  after: Partial<Record<LegalFact, string | null | undefined>>,
): LegalFact[] => LEGAL_FACTS.filter((fact) => (before[fact] ?? null) !== (after[fact] ?? null));

const OF_AN_ORGANISATION = [
  "registrationNumber",
  "registeredOn",
  "registeredBy",
  "representativeName",
  "representativePersonalId",
] as const satisfies readonly LegalFact[];

/** Identity by kind (Decree 248/2026/ND-CP, art. 18) and registration (Law 19/2023/QH15, art. 37.1.b). */
export const NEEDED_FACTS: Readonly<Record<SellerKind, readonly LegalFact[]>> = {
  enterprise: OF_AN_ORGANISATION,
  cooperative: OF_AN_ORGANISATION,
  household: OF_AN_ORGANISATION,
  person: ["birthDate", "personalId"],
};

/** Cases in which no food-safety certificate of the premises is asked for (Decree 15/2018/ND-CP, art. 12.1, a to dd). */
export const FOOD_SAFETY_EXEMPTIONS = [
  "small_primary_production",
  "no_fixed_place",
  "small_pre_processing",
  "small_food_trade",
  "prepacked_food_trade",
] as const;
export type FoodSafetyExemption = (typeof FOOD_SAFETY_EXEMPTIONS)[number];
