/** How the list of sanctions is filtered: what binds or will, what waits for a second person, what is over. */
export const STANDINGS = ["open", "proposed", "closed"] as const;
export type Standing = (typeof STANDINGS)[number];
