import type { Role } from "../shared/actor.ts";

/** Who sees the tree of units, each its own part of it. */
export const UNIT_READERS = [
  "market_manager",
  "inspector",
  "commune_officer",
  "market_board_officer",
  "administrator",
] as const satisfies readonly Role[];

/** Who may change units below their own; which kinds each of them may is said by the rows of `unit_kinds`. */
export const UNIT_KEEPERS = ["administrator", "market_board_officer"] as const satisfies readonly Role[];
