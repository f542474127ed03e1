import type { ListingState } from "./listing-states.ts";

/** States of listings that the office looks at; a draft that was never handed in is nobody else's business. */
export const REVIEWED_STATES = [
  "submitted",
  "published",
  "suspended",
  "refused",
] as const satisfies readonly ListingState[];
export type ReviewedState = (typeof REVIEWED_STATES)[number];
