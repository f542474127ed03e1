import type { listings as Source } from "../vi/listings.ts";

const things = (count: number, one: string, many: string): string => (count === 1 ? `One ${one}` : `${count} ${many}`);

export const listings: typeof Source = {
  states: {
    draft: "Draft",
    submitted: "In review",
    refused: "Refused",
    approved: "Approved",
    published: "On sale",
    suspended: "Suspended",
    withdrawn: "Withdrawn",
  },
  suspendedBy: {
    rules: "The regulation suspended this listing. It comes back by itself once the cause is gone.",
    manager:
      "A sanction took this listing down. Once it is undone the listing comes back, if nothing else stands against it.",
  },
  story: {
    heading: "What happened",
    none: "The listing has never been handed in for review.",
    byRules: "The market's regulation",
    version: (version) => `version ${version}`,
    reason: "Reason",
    sellerStopped: "the stall is not approved or is suspended",
    hidden: "a sanction",
    rules: (rules) => `Under ${rules}`,
    moves: {
      draft: "Back to draft",
      submitted: "Handed in for review",
      refused: "Refused",
      approved: "Approved",
      published: "Put on sale",
      suspended: "Suspended",
      withdrawn: "Withdrawn",
    },
  },
  findings: {
    heading: "Check against the regulation",
    clean: "This listing meets every condition of the regulation.",
    blocks: (count) =>
      things(count, "thing must be mended before it can be sold", "things must be mended before it can be sold"),
    warns: (count) => things(count, "thing is worth another look", "things are worth another look"),
    block: "Must be mended",
    warn: "Worth another look",
    article: (number) => `Article ${number} of the regulation`,
    todo: "What to do",
    ofSeller: "Conditions of the stall",
    ofListing: "Conditions of the listing",
  },
  lotStates: {
    open: "fit for sale",
    held: "on hold",
    recalled: "recalled",
    expired: "past its date",
    blocked: "not for sale",
  },
  stock: {
    heading: "Goods on the stall",
    onHand: "On the stall",
    reserved: "Reserved by buyers",
    blocked: "Not for sale",
    available: "Left to sell",
  },
};
