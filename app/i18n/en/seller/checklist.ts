import { textsOf } from "../../finding-words.ts";
import type { checklist as ChecklistSource, notSold as NotSoldSource } from "../../vi/seller/checklist.ts";

const places: (typeof ChecklistSource)["places"] = {
  profile: "Open the profile",
  bank: "See the account",
  identity: "Verify",
  certificates: "Open papers",
  regulation: "Read and accept",
  product: "Open products",
  lots: "Open lots",
  chain: "Open the supply chain",
  listing: "Open the listing",
  newListing: "Make a listing",
};

/** Words of the list of what is missing. */
export const checklist: typeof ChecklistSource = {
  title: "To do",
  lead: "What is missing, which article asks for it, where to do it, and by when.",
  welcome: "Your shop is handed in. Below is what is left before you can sell.",
  nothing: "Nothing is missing.",
  done: (count) => (count === 1 ? "1 thing done" : `${count} things done`),
  blocks: "needed before any sale",
  waiting: "waiting",
  by: (day) => `By the end of ${day}`,
  article: (number) => `Article ${number} of the regulation`,
  openOf: (count) => (count === 1 ? "1 thing to do" : `${count} things to do`),
  seeAll: "See everything to do",
  places,
  rows: {
    profile: {
      title: "The shop's profile",
      text: ({ reason }) =>
        reason ? `The department returned it: ${reason}` : "Change it as the department wrote and hand it in again.",
    },
    identity: {
      title: "Proof of identity",
      text: ({ standing }) =>
        standing === "waiting"
          ? "Your photographs wait for an officer."
          : "With your electronic identity, in about a minute; failing that, by photographs.",
    },
    approval: {
      title: "The department approves the profile",
      text: ({ reason }) => (reason ? `The shop is suspended: ${reason}` : "Usually within a working day."),
    },
    regulation: {
      title: "Accept the operating regulation",
      text: ({ version }) => `Version ${version} is in force and not accepted yet.`,
    },
    "upcoming-regulation": {
      title: "The regulation is about to change",
      text: ({ version, effectiveOn }, f) =>
        `Version ${version} binds from ${f.date(String(effectiveOn))}. Accept it before, so that nothing stops.`,
    },
    bank: {
      title: "The account to be paid on",
      text: ({ standing }) =>
        standing === "mismatched"
          ? "Its holder is not the name on your papers, so VietQR payment is off. Use an account in the shop's name."
          : "Without an account buyers cannot pay.",
    },
    feed: { title: "Bank notices", text: () => "You asked for them. Meanwhile you confirm each order yourself." },
    paper: {
      title: "Hand in certificates",
      text: ({ standing }) =>
        standing === "waiting"
          ? "Handed in, waiting for review."
          : "Food safety, VietGAP, OCOP, craft village: as your goods need.",
    },
    "paper-ending": {
      title: "A paper has run out or soon will",
      text: ({ kind, number, isOver }) =>
        isOver === "yes"
          ? `${kind}, number ${number}, has ended. Hand in the new one and the goods come back.`
          : `${kind}, number ${number}. Hand in the new one before this day, so that nothing stops.`,
    },
    product: { title: "Make a product", text: () => "Name, unit, content, picture, use, storage." },
    lot: { title: "Open a lot", text: () => "Where and when it was picked or made, and how much was packed." },
    listing: { title: "Make a listing", text: () => "Price, description, and the lots behind it." },
    "listing-refused": {
      title: "A listing was refused",
      text: ({ reason }) => (reason ? `The reviewer wrote: ${reason}` : "Change it and send it again."),
    },
    "listing-suspended": {
      title: "A manager has stopped a listing",
      text: ({ reason }) => (reason ? `The manager wrote: ${reason}` : "It comes back when the manager lets it."),
    },
    finding: { title: "The regulation asks for more", text: () => "" },
  },
};

/** Words that answer why a listing is not sold. */
export const notSold: typeof NotSoldSource = {
  heading: "Why can't I sell this?",
  onSale: "This listing is on sale.",
  more: (count) => (count === 1 ? "and 1 more reason" : `and ${count} more reasons`),
  why: "Why?",
  ownPage: "This is your own listing",
  openDesk: "Open it on your desk",
  places,
  reasons: {
    draft: { title: "It is still a draft", text: () => "It was not sent for review. Send it when it is written." },
    submitted: {
      title: "It waits for review",
      text: ({ since }, f) => (since ? `Waiting since ${f.dateTime(String(since))}.` : "Nobody has looked at it yet."),
    },
    refused: {
      title: "It was refused",
      text: ({ reason }) => (reason ? `The reviewer wrote: ${reason}` : "Change it and send it again."),
    },
    "not-published": { title: "Approved, but not put on sale", text: () => "Put it on sale from the listing's page." },
    "suspended-by-manager": {
      title: "A manager has stopped it",
      text: ({ reason }) => (reason ? `The reason: ${reason}` : "It comes back only when the manager lets it."),
    },
    withdrawn: { title: "You have withdrawn it", text: () => "To sell it again, take it back to a draft." },
    "seller-draft": {
      title: "The shop's profile was returned",
      text: ({ reason }) => (reason ? `The reason: ${reason}` : "Change the profile and hand it in again."),
    },
    "seller-submitted": {
      title: "The shop's profile waits for the department",
      text: () => "Usually within a working day.",
    },
    "seller-suspended": {
      title: "The shop is suspended",
      text: ({ reason }) => (reason ? `The reason: ${reason}` : "None of its goods can be ordered."),
    },
    "no-account": {
      title: "There is no account to be paid on",
      text: () => "Buyers have no way to pay. Give an account in the shop's profile.",
    },
    "account-mismatched": {
      title: "The account is in another name",
      text: () => "VietQR codes are made only for an account in the seller's own name.",
    },
    "no-lots": { title: "There is no lot behind it", text: () => "Open a lot and put it under the listing." },
    "lots-recalled": {
      title: "Its lots are recalled",
      text: ({ lots }, f) => `Lot ${f.list(textsOf(lots))}. Keep them apart; hand none of it out.`,
    },
    "lots-held": {
      title: "Its lots are held",
      text: ({ lots }, f) => `Lot ${f.list(textsOf(lots))}. Wait until they are released, or add another lot.`,
    },
    "lots-expired": {
      title: "Its lots are past their date",
      text: ({ lots }, f) => `Lot ${f.list(textsOf(lots))}. Add a lot that is still good.`,
    },
    "all-reserved": {
      title: "What is left is ordered already",
      text: () => "Add a lot, or wait for unpaid orders to end.",
    },
    "sold-out": { title: "Sold out", text: () => "Add a lot to go on selling." },
  },
};
