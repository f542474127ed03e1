/** Where a seller mends what a rule found. */
export type MendingPlace =
  | "profile"
  | "bank"
  | "identity"
  | "certificates"
  | "regulation"
  | "product"
  | "lots"
  | "chain"
  | "listing"
  | "newListing";

const PLACES: Readonly<Record<string, MendingPlace>> = {
  "SEL-01": "profile",
  "SEL-02": "profile",
  "SEL-03": "identity",
  "SEL-04": "profile",
  "SEL-05": "certificates",
  "SEL-06": "certificates",
  "SEL-07": "bank",
  "SEL-08": "regulation",
  "SEL-13": "lots",
  "LST-02": "product",
  "LST-03": "lots",
  "LST-04": "certificates",
  "LST-05": "product",
  "LST-06": "certificates",
  "LST-15": "lots",
  "LST-16": "lots",
  "LST-17": "chain",
};

/** A rule about a seller is mended in its profile, one about a listing on the listing's page, unless said otherwise. */
export const placeOfRule = (rule: string): MendingPlace =>
  PLACES[rule] ?? (rule.startsWith("SEL-") ? "profile" : "listing");
