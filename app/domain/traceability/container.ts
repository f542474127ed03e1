/** What goods are put into for the road; each has an SSCC of its own. */
export const CONTAINER_KINDS = ["crate", "box", "pallet"] as const;
export type ContainerKind = (typeof CONTAINER_KINDS)[number];

/** What is told of a container from the events that name it. */
export const CONTAINER_STATES = ["empty", "packed"] as const;
export type ContainerState = (typeof CONTAINER_STATES)[number];

/** How deep containers may stand in each other: a box in a crate on a pallet, and room for more. */
export const MOST_DEPTH = 6;
