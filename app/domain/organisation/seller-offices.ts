import type { Role } from "../shared/actor.ts";

/** Who sees sellers' files, each in its own area; decisions are the market manager's. */
export const SELLER_OFFICES = [
  "market_manager",
  "inspector",
  "commune_officer",
  "administrator",
] as const satisfies readonly Role[];
