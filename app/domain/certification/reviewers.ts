import type { Role } from "../shared/actor.ts";

/** Who looks at papers: the department for the whole city, a commune's office for its own enterprises. */
export const REVIEWERS = ["market_manager", "inspector", "commune_officer"] as const satisfies readonly Role[];
