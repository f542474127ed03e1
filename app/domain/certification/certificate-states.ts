export const CERTIFICATE_STATES = ["pending", "valid", "suspended", "expired", "withdrawn", "refused"] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** What a reviewer decides about a paper. `expire` is the calendar's, `submit` the holder's. */
export const REVIEW_DECISIONS = ["accept", "refuse", "suspend", "restore", "withdraw"] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];
export type CertificateMove = ReviewDecision | "expire" | "submit";

/** A refused, expired or withdrawn paper is handed in again under its own number: with other dates, or a better photograph. */
export const CERTIFICATE_MOVES: Readonly<Record<CertificateState, Partial<Record<CertificateMove, CertificateState>>>> =
  {
    pending: { accept: "valid", refuse: "refused", submit: "pending" },
    valid: { suspend: "suspended", withdraw: "withdrawn", expire: "expired" },
    suspended: { restore: "valid", withdraw: "withdrawn", expire: "expired" },
    expired: { submit: "pending" },
    withdrawn: { submit: "pending" },
    refused: { submit: "pending" },
  };

/** The state after the move, or undefined when the table does not allow it. */
export const certificateAfter = (state: CertificateState, move: CertificateMove): CertificateState | undefined =>
  CERTIFICATE_MOVES[state][move];

/** Decisions open to a reviewer of a paper in this state. */
export const decisionsFor = (state: CertificateState): ReviewDecision[] =>
  REVIEW_DECISIONS.filter((decision) => CERTIFICATE_MOVES[state][decision] !== undefined);

/** Every decision that goes against the holder says why. */
export const needsReason = (decision: ReviewDecision): boolean => decision !== "accept" && decision !== "restore";
