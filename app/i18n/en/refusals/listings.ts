import type { listingRefusals as Source } from "../../vi/refusals/listings.ts";
import { listings } from "../listings.ts";

const states: Readonly<Record<string, string | undefined>> = listings.states;
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

export const listingRefusals: typeof Source = {
  "listings.claim-unproven": ({ phrases }, f) =>
    `“${f.list(Array.isArray(phrases) ? phrases.map(String) : [String(phrases)])}” cannot stand here: it needs a paper in force, or the regulation does not allow it.`,
  "listings.placement-over": () => "These days are past, or the wrong way round.",
  "listings.placement-unknown": () => "There is no listing at this address.",
  "listings.wrong-state": ({ state }) =>
    `This listing is now “${states[String(state)] ?? state}”, so this cannot be done. Please reload the page.`,
  "listings.has-findings": ({ articles, rules }, f) => {
    const numbers = listOf(articles);
    return `Not allowed by ${numbers.length === 1 ? "article" : "articles"} ${f.list(numbers)} of the regulation (${f.list(listOf(rules))}). See each one, and what to do, under “Check against the regulation”.`;
  },
  "listings.seller-not-approved": () =>
    "The stall has not been approved or is suspended, so nothing can be handed in or put on sale.",
  "listings.taken": () => "Another manager has this listing in hand. Please take another, or wait 15 minutes at most.",
  "listings.hidden": () =>
    "A sanction has taken this listing down. It is approved and put on sale once that is undone.",
  "listings.own-listing": () => "This listing belongs to a stall you act for, so another manager decides on it.",
  "listings.reason-missing": () => "Please give a reason, so that the seller knows what to do.",
  "listings.changed-meanwhile": () =>
    "The seller has just changed this listing. Please read the new version before deciding.",
  "listings.already-decided": ({ state }) =>
    `Somebody has just decided on this listing: ${(states[String(state)] ?? String(state)).toLowerCase()}.`,
  "listings.lot-offered-elsewhere": () => "This lot stands behind another listing. Please take it off there first.",
  "listings.lot-too-small": ({ left }, f) => `Only ${f.number(Number(left))} of this lot are left to offer.`,
  "listings.lot-not-in-packs": ({ code }) => `Lot ${code} is weighed, not packed for sale yet. Pack it first.`,
  "listings.lot-of-other-product": ({ code }) => `Lot ${code} belongs to another product.`,
  "listings.lot-held": ({ code }) => `Lot ${code} is on hold for checking, so it cannot be sold yet.`,
  "listings.lot-recalled": ({ code }) => `Lot ${code} was recalled and must not be sold.`,
  "listings.lot-expired": ({ code, day }, f) =>
    `Lot ${code} was best before ${f.date(String(day))} and must not be sold.`,
  "listings.lot-reserved": ({ reserved }, f) =>
    `Buyers have reserved ${f.number(Number(reserved))} units of this listing, so the lot cannot be taken off yet. Please pack those orders first.`,
};
