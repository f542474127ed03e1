import type { desk as Source } from "../../vi/office/desk.ts";

export const desk: typeof Source = {
  title: "Office desk",
  rail: {
    desk: "Today",
    listings: "Listing review",
    sellers: "Sellers",
    certificates: "Papers",
    units: "Units",
    recalls: "Holds and recalls",
    sanctions: "Sanctions",
    promotions: "Promotions",
    placements: "Paid places",
    payments: "Bank notices",
    regulation: "Regulation",
    acceptances: "Acceptances",
    people: "Accounts",
    audit: "Audit log",
    imports: "Old data",
  },
  lead: "What is waiting, the oldest first.",
  waitingHeading: "Waiting",
  marketHeading: "The market right now",
  waiting: {
    listings: "Listings to review",
    sellers: "Seller profiles to review",
    certificates: "Papers to check",
    notices: "Bank notices without an order",
  },
  oldest: (time) => `The oldest was handed in at ${time}`,
  nothing: "Nothing is waiting. The market is quiet.",
  numbers: {
    published: "Listings on sale",
    suspended: "Listings suspended",
    held: "Lots on hold",
    recalled: "Lots recalled",
  },
};
