/** Who reads findings for an authority, each inside its area. */
export const FINDING_READERS = ["market_manager", "inspector", "commune_officer"] as const;
