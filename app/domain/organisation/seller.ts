/** Who may sell (Decree 248/2026/ND-CP, art. 18): organisations, registered households, and single persons. */
export const SELLER_KINDS = ["enterprise", "cooperative", "household", "person"] as const;
export type SellerKind = (typeof SELLER_KINDS)[number];

/** How far a profile has come. A restriction lies over it and gives it back unchanged when it is undone. */
export const PROFILE_STATES = ["draft", "submitted", "approved"] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];

/** What a sanction in force makes of a seller; the stronger of two counts. */
export const RESTRICTIONS = ["suspended", "struck_off"] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

export const SELLER_STATES = [...PROFILE_STATES, ...RESTRICTIONS] as const;
export type SellerState = (typeof SELLER_STATES)[number];

export const SELLER_DECISIONS = ["approve", "return"] as const;
export type SellerDecision = (typeof SELLER_DECISIONS)[number];

/** What the department may decide about a profile. Handing in is the seller's, by saving it. */
export const SELLER_MOVES: Readonly<Record<ProfileState, Partial<Record<SellerDecision, ProfileState>>>> = {
  draft: {},
  submitted: { approve: "approved", return: "draft" },
  approved: {},
};

/** The state after a decision, or undefined when the table does not allow it. */
export const sellerAfter = (state: ProfileState, decision: SellerDecision): ProfileState | undefined =>
  SELLER_MOVES[state][decision];

export const sellerDecisionsFor = (state: ProfileState): SellerDecision[] =>
  SELLER_DECISIONS.filter((decision) => sellerAfter(state, decision) !== undefined);

/**
 * Saving hands a returned profile in again, and an approved one too when its legal facts changed: what was approved is
 * then no longer what stands there.
 */
export function sellerAfterSaving(
  state: ProfileState,
  { hasNewLegalFacts }: { hasNewLegalFacts: boolean },
): ProfileState {
  if (state === "draft") return "submitted";
  return state === "approved" && hasNewLegalFacts ? "submitted" : state;
}

/** The state that counts: a restriction before the profile's own. */
export const sellerStateOf = (profile: ProfileState, restriction: Restriction | null): SellerState =>
  restriction ?? profile;

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
