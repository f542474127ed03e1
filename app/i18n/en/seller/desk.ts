import type { desk as Source } from "../../vi/seller/desk.ts";

export const desk: typeof Source = {
  title: "My stall",
  rail: {
    desk: "Today",
    orders: "Orders",
    listings: "Listings",
    lots: "Lots",
    bookImports: "Bring the book in",
    products: "Products",
    stalls: "Market stalls",
    places: "Places",
    growers: "Growers",
    people: "People",
    certificates: "Papers",
    moves: "Despatch, receipt",
    chain: "Supply chain",
    payments: "Payments",
    promotions: "Promotions",
    findings: "Findings",
    sanctions: "Sanctions",
    regulation: "Regulation",
    storefront: "Stall page",
    join: "Open a shop",
    checklist: "To do",
    identity: "Identity",
    profile: "Stall profile",
  },
  lead: "What needs doing today, and what is still missing before you can sell.",
  numbers: {
    heading: "The stall right now",
    ordersToPack: "Orders to pack",
    published: "Listings on sale",
    soldOut: "Listings sold out",
    submitted: "Listings in review",
    suspended: "Listings suspended",
    refused: "Listings refused",
    lots: "Lots fit for sale",
  },
  findings: {
    heading: "What keeps your goods from sale",
    listings: (count) =>
      count === 1
        ? "One listing is suspended because something is missing"
        : `${count} listings are suspended because something is missing`,
    see: "See the suspended listings",
  },
  upcoming: (version, day) =>
    `Version ${version} of the regulation takes effect on ${day}. Please accept it before then, so that your goods stay on sale.`,
  accept: "Read and accept",
  expiry: (day) => `A certificate ends on ${day}. Please hand in a new one before then.`,
  renew: "Hand in a new one",
  empty: "No order is waiting.",
};
