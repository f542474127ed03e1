/** How a seller proves who it is: with the state's identity service, or by papers that an officer looks at. */
export const IDENTITY_METHODS = ["service", "officer"] as const;
export type IdentityMethod = (typeof IDENTITY_METHODS)[number];

export const IDENTITY_STATES = [
  "started",
  "answered",
  "declined",
  "failed",
  "handed_in",
  "accepted",
  "refused",
] as const;
export type IdentityState = (typeof IDENTITY_STATES)[number];

/** Why the service gave no answer that can be believed. */
export const IDENTITY_FAILURES = ["unreachable", "forged", "refused", "expired"] as const;
export type IdentityFailure = (typeof IDENTITY_FAILURES)[number];

/** A proof ends once; nothing reopens it, so an answer or a decision cannot be replayed. */
export const IDENTITY_MOVES: Readonly<Record<IdentityState, readonly IdentityState[]>> = {
  started: ["answered", "declined", "failed"],
  answered: [],
  declined: [],
  failed: [],
  handed_in: ["accepted", "refused"],
  accepted: [],
  refused: [],
};

export const canEndAs = (from: IdentityState, to: IdentityState): boolean => IDENTITY_MOVES[from].includes(to);

/** Minutes in which the person must come back from the service's page. */
export const IDENTITY_PROOF_MINUTES = 15;

/** Pages from which a proof is started and to which the person comes back. */
export const IDENTITY_DOORS = ["person", "identity", "page"] as const;
export type IdentityDoor = (typeof IDENTITY_DOORS)[number];

export const IDENTITY_DECISIONS = ["accept", "refuse"] as const;
export type IdentityDecision = (typeof IDENTITY_DECISIONS)[number];
