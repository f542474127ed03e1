import type { SellerKind } from "./seller.ts";

/** The steps in which a shop is opened, each one thing on a phone's screen. The draft is kept after every one. */
export const JOINING_STEPS = [
  "kind",
  "legal",
  "person",
  "place",
  "window",
  "delivery",
  "bank",
  "identity",
  "papers",
  "regulation",
] as const;
export type JoiningStep = (typeof JOINING_STEPS)[number];

/** A person stands for nobody else, so there is no step about who represents them. */
export const stepsOf = (kind: SellerKind | undefined): readonly JoiningStep[] =>
  kind === "person" ? JOINING_STEPS.filter((step) => step !== "person") : JOINING_STEPS;

const REGISTRATION = ["registrationNumber", "registeredOn", "registeredBy"] as const;

/** Names of the form fields that belong to a step; `bank.` ones are of the account. */
export function fieldsOf(step: JoiningStep, kind: SellerKind | undefined): readonly string[] {
  switch (step) {
    case "kind":
      return ["kind"];
    case "legal":
      return ["legalName", "taxCode", ...(kind === "person" ? ["birthDate", "personalId"] : REGISTRATION)];
    case "person":
      return ["representativeName", "representativePersonalId"];
    case "place":
      return ["communeCode", "communeCodePick", "address", "phone", "email", "website"];
    case "window":
      return ["displayName", "displayNameEn", "story", "storyEn"];
    case "delivery":
      return [
        "shippingFeeVnd",
        "freeShippingFromVnd",
        "deliveryArea",
        "deliveryAreaEn",
        "deliveryDays",
        "pickupAddress",
        "returnTerms",
        "returnTermsEn",
      ];
    case "bank":
      return ["bank.bin", "bank.accountNumber", "bank.holderName", "bank.feed"];
    case "papers":
      return ["foodSafetyExemption", "gs1Prefix"];
    case "identity":
    case "regulation":
      return [];
  }
}

export const stepAfter = (step: JoiningStep, kind: SellerKind | undefined): JoiningStep => {
  const steps = stepsOf(kind);
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)] ?? "regulation";
};

export const stepBefore = (step: JoiningStep, kind: SellerKind | undefined): JoiningStep | undefined => {
  const steps = stepsOf(kind);
  return steps[steps.indexOf(step) - 1];
};

/** Who wrote a step last and as which version of the draft. */
export type StepSave = { readonly version: number; readonly tab: string };
export type Saves = Readonly<Partial<Record<JoiningStep, StepSave>>>;

/**
 * Whether another window wrote this step after `seen` was read, so that saving would lose its words. Steps hold different
 * fields, so two windows on two steps never meet; a window does not meet itself.
 */
export function meetsAnother(saves: Saves, step: JoiningStep, seen: { version: number; tab: string }): boolean {
  const last = saves[step];
  return last !== undefined && last.version > seen.version && last.tab !== seen.tab;
}

/** What is due of the kind of seller, for the step about papers. Each is handed in after the shop is opened. */
export const PAPERS_TO_BRING: Readonly<Record<SellerKind, readonly string[]>> = {
  enterprise: ["registration", "food_safety", "vietgap", "self_declaration"],
  cooperative: ["registration", "food_safety", "vietgap", "ocop"],
  household: ["registration", "safe_food_commitment", "food_safety_knowledge"],
  person: ["safe_food_commitment", "food_safety_knowledge"],
};
