import type { desk as Source } from "../../vi/seller/desk.ts";

export const desk: typeof Source = {
  title: "My stall",
  rail: {
    desk: "Today",
    orders: "Orders",
    listings: "Listings",
    lots: "Lots",
    products: "Products",
    stalls: "Market stalls",
    places: "Places",
    growers: "Growers",
    people: "People",
    certificates: "Papers",
    payments: "Payments",
    promotions: "Promotions",
    sanctions: "Sanctions",
    regulation: "Regulation",
    storefront: "Stall page",
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
  checklist: {
    heading: "Eight steps to open",
    soFar: "Done so far",
    done: (count, all) => `${count} of ${all} steps`,
    complete: "The stall has everything it needs and is selling.",
    isDone: "done",
    isOpen: "not done yet",
    steps: {
      profile: {
        title: "Fill in the stall profile",
        text: "Legal name, tax code, registration, address, representative.",
      },
      approval: {
        title: "The department approves it",
        text: "The trade room reads the profile, usually within one working day.",
      },
      regulation: { title: "Accept the operating regulation", text: "Read the version in force and accept it." },
      bankAccount: {
        title: "Add a bank account",
        text: "Buyers pay straight into it by VietQR; the market never holds money.",
      },
      certificate: {
        title: "Hand in a certificate",
        text: "Food safety, VietGAP, OCOP, craft village and so on, as the goods require.",
      },
      product: { title: "Make a product", text: "Name, selling unit, net content, pictures, use and storage." },
      lot: { title: "Open a lot", text: "Where and when it was picked or made, and how much was packed." },
      listing: { title: "Post a listing", text: "A price, a description, and the lot that stands behind it." },
    },
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
