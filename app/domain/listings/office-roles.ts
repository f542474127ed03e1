import type { Role } from "../shared/actor.ts";

/** Those who have a desk in the office; what each of them may do there is said by the use cases. */
export const OFFICE_ROLES = [
  "market_manager",
  "inspector",
  "commune_officer",
  "market_board_officer",
  "administrator",
] as const satisfies readonly Role[];
