/**
 * The life of a listing. Nothing is shown before it was moderated (E-commerce Law 122/2025, art. 17.1.đ), so the only ways
 * to `published` lead through `approved`, and a listing whose words change starts again as a draft.
 */
export const LISTING_STATES = [
  "draft",
  "submitted",
  "refused",
  "approved",
  "published",
  "suspended",
  "withdrawn",
] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** Who may make a move: the seller of the listing, a market manager, or the rules when they run. */
export type MoveBy = "seller" | "manager" | "rules";

type Move = { readonly to: ListingState; readonly by: readonly MoveBy[] };

const MOVES: Readonly<Record<ListingState, readonly Move[]>> = {
  draft: [
    { to: "submitted", by: ["seller"] },
    { to: "withdrawn", by: ["seller"] },
  ],
  submitted: [
    { to: "approved", by: ["manager"] },
    { to: "refused", by: ["manager"] },
    { to: "draft", by: ["manager", "seller"] },
    { to: "withdrawn", by: ["seller"] },
  ],
  refused: [
    { to: "submitted", by: ["seller"] },
    { to: "withdrawn", by: ["seller"] },
  ],
  approved: [
    { to: "published", by: ["seller", "manager"] },
    { to: "draft", by: ["seller"] },
    { to: "withdrawn", by: ["seller"] },
  ],
  published: [
    { to: "suspended", by: ["rules"] },
    { to: "draft", by: ["seller"] },
    { to: "withdrawn", by: ["seller"] },
  ],
  suspended: [
    { to: "published", by: ["rules"] },
    // On another account: a sanction takes it down beside what the rules found, or is lifted while they still find it.
    { to: "suspended", by: ["rules"] },
    { to: "draft", by: ["seller"] },
    { to: "withdrawn", by: ["seller"] },
  ],
  withdrawn: [{ to: "draft", by: ["seller"] }],
};

/** Whether the table of moves lets `by` take a listing from one state to the other. */
export const canMove = (from: ListingState, to: ListingState, by: MoveBy): boolean =>
  MOVES[from].some((move) => move.to === to && move.by.includes(by));

/** The states a listing can reach from `from` in one move, by anybody. */
export const nextStates = (from: ListingState): readonly ListingState[] => MOVES[from].map((move) => move.to);

/** Buyers see a listing exactly in this state; a stored row for search exists for no other. */
export const isShown = (state: ListingState): boolean => state === "published";

/** While a manager is reading it, or after the seller gave it up, a listing keeps its words. */
export const canEdit = (state: ListingState): boolean => state !== "submitted" && state !== "withdrawn";

/** Moderated words that change take a listing back to a draft: it was approved with other words. */
export const losesApproval = (state: ListingState): boolean =>
  state === "approved" || state === "published" || state === "suspended";
