import type { Role } from "../shared/actor.ts";

/** Who decides about papers of chains: the rooms of the department, each for the goods it looks after. */
export const CHAIN_REVIEWERS = ["market_manager"] as const satisfies readonly Role[];
