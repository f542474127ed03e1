/** The steps to a first sale, in the order in which a new seller takes them. */
export const SELLER_STEPS = [
  "profile",
  "approval",
  "regulation",
  "bankAccount",
  "certificate",
  "product",
  "lot",
  "listing",
] as const;
export type SellerStep = (typeof SELLER_STEPS)[number];
