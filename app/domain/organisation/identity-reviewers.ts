import type { Role } from "../shared/actor.ts";

/** Who compares photographs with a profile: the department for the whole city, a commune's office for its own sellers. */
export const IDENTITY_REVIEWERS = ["market_manager", "commune_officer"] as const satisfies readonly Role[];
