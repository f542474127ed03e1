/** Who may hold, release and recall lots. */
export const OVERSIGHT_ROLES = ["market_manager", "inspector"] as const;
