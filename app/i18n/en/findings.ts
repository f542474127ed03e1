import { findingWords, namesOf, textsOf } from "../finding-words.ts";
import { certificates } from "./certificates.ts";
import { origin } from "./origin.ts";

const FIELDS = {
  legalName: "legal name",
  address: "address",
  representativeName: "name of the representative",
  representativePersonalId: "12-digit personal ID of the representative",
  birthDate: "date of birth",
  personalId: "12-digit personal ID",
  registrationNumber: "registration number",
  registeredOn: "date of registration",
  registeredBy: "place of registration",
  name: "name of the goods",
  picture: "a picture",
  unit: "unit of sale",
  netContent: "net content",
  price: "a price, a whole number above 0",
  sellerName: "seller's name",
  sellerAddress: "seller's address",
  origin: "place of production",
  usage: "how to use it",
  storage: "how to keep it",
  shelfLife: "shelf life in days",
  deliveryFee: "delivery fee",
  deliveryArea: "delivery area or pick-up place",
  deliveryTime: "delivery time",
  returnTerms: "terms of return",
  originCountry: "country of origin",
  ingredients: "ingredients",
  warnings: "warnings",
  selfDeclarationNumber: "number of the self-declaration",
  selfDeclaredOn: "date of the self-declaration",
};
const lotsWord = (lots: readonly string[]): string => (lots.length === 1 ? "Lot" : "Lots");
const TRACE = { ...origin.fields, ...origin.minimum };
const KINDS = Object.fromEntries(Object.entries(certificates.kinds).map(([code, { name }]) => [code, name]));

/** Partners as a sentence names them. */
const PARTNERS: Readonly<Record<string, string>> = {
  raw_material: "who gives the raw material",
  grower: "who grows or raises it",
  processor: "who processes it",
  carrier: "who carries it",
  distributor: "who distributes it",
  retailer: "who sells it on",
};

/** What a rule found, by its number: the fact, and what to do about it. */
export const findings = findingWords({
  "SEL-01": {
    title: "The seller's profile is incomplete",
    fact: ({ missing }, f) => `Still missing: ${f.list(namesOf(missing, FIELDS))}.`,
    todo: () => "Open the shop's profile and fill these in as they stand on your papers.",
  },
  "SEL-02": {
    title: "The tax code is not right",
    fact: ({ taxCode }) =>
      taxCode ? `${taxCode} fails its check, or does not fit this kind of seller.` : "There is no tax code yet.",
    todo: () =>
      "Copy it from the tax registration: 10 digits, for a branch a dash and 3 more; households and persons use their 12-digit personal ID.",
  },
  "SEL-03": {
    title: "Identity is not proven",
    fact: ({ deadline }, f) =>
      deadline
        ? `Accounts opened earlier prove their identity before ${f.date(String(deadline))}.`
        : "A seller's account needs a proven identity before it sells.",
    todo: () => "Prove your identity in the shop's profile, or send papers for the department to check.",
  },
  "SEL-04": {
    title: "Business registration is incomplete",
    fact: ({ missing }, f) => `Still missing: ${f.list(namesOf(missing, FIELDS))}.`,
    todo: () => "Enter number, date and place of the registration in the shop's profile.",
  },
  "SEL-05": {
    title: "No food-safety paper",
    fact: ({ number, expiredOn }, f) =>
      number && expiredOn
        ? `Paper ${number} ran out on ${f.date(String(expiredOn))}.`
        : "Whoever sells food needs a certificate of the premises, a commitment, or a lawful exemption.",
    todo: () => "Send in a paper that is in force under Papers, or choose your exemption in the shop's profile.",
  },
  "SEL-06": {
    title: "Papers have run out or soon will",
    fact: ({ expired, soon, endsOn, days }, f) =>
      [
        textsOf(expired).length > 0 && `Run out: ${f.list(textsOf(expired))}.`,
        textsOf(soon).length > 0 &&
          `Running out: ${f.list(textsOf(soon))}; the nearest ${endsOn ? `ends on ${f.date(String(endsOn))}` : `has ${days} ${days === 1 ? "day" : "days"} left`}.`,
      ]
        .filter(Boolean)
        .join(" "),
    todo: () =>
      "Renew and send them in under Papers before the last day. Listings that stand on a paper stop by themselves when it runs out.",
  },
  "SEL-07": {
    title: "The account that is paid has another name",
    fact: ({ bankHolder }) => `The account is in the name “${bankHolder}”.`,
    todo: () => "Use an account of the seller or its representative, or correct the name as it stands on the papers.",
  },
  "SEL-08": {
    title: "The regulation is not accepted",
    fact: ({ version, effectiveOn }, f) =>
      effectiveOn
        ? `Version ${version} of the regulation binds from ${f.date(String(effectiveOn))}.`
        : `Version ${version} of the regulation is in force and the shop has not accepted it.`,
    todo: () => "Read what changed and accept it under Regulation.",
  },
  "SEL-11": {
    title: "The year's revenue comes near the tax threshold",
    fact: ({ revenueVnd, thresholdVnd, year }, f) =>
      `${f.money(Number(revenueVnd))} came in during ${year}; the threshold is ${f.money(Number(thresholdVnd))}.`,
    todo: () => "Prepare to declare taxes and register e-invoices before the revenue passes it.",
  },
  "SEL-13": {
    title: "More went out of a lot than came in",
    fact: ({ lots }, f) => `On hold until the amounts are checked: ${f.list(textsOf(lots))}.`,
    todo: () =>
      "Open the lot, look at its balance, and correct the wrong number. If it is right, ask the office to check.",
  },
  "SEL-12": {
    title: "The market stall is not confirmed",
    fact: ({ board }) => (board ? `The board “${board}” has not confirmed the stall.` : "The stall names no board."),
    todo: () => "Ask the board of the market or shopping site to confirm your stall.",
  },
  "LST-01": {
    title: "The listing does not tell buyers enough",
    fact: ({ missing, minPictures }, f) =>
      `Still missing: ${f.list(namesOf(missing, FIELDS))}.${minPictures ? ` At least ${minPictures} pictures are needed.` : ""}`,
    todo: () => "Add it to the listing, the product or the shop's profile, wherever it belongs.",
  },
  "LST-02": {
    title: "The food label is incomplete",
    fact: ({ missing }, f) => `The label lacks: ${f.list(namesOf(missing, FIELDS))}.`,
    todo: () => "Open the product and fill it in exactly as printed on the pack.",
  },
  "LST-03": {
    title: "No lot with a complete origin",
    fact: ({ lots, missing, complete, minCompleteLots }, f) => {
      const needed = minCompleteLots ? `It needs ${minCompleteLots} complete lots and has ${complete}.` : "";
      if (textsOf(lots).length === 0) return needed || "No lot stands behind this listing yet.";
      const gaps = `${lotsWord(textsOf(lots))} ${f.list(textsOf(lots))}, still missing: ${f.list(namesOf(missing, TRACE))}.`;
      return `${gaps} ${needed}`.trim();
    },
    todo: ({ lots }) =>
      textsOf(lots).length === 0
        ? "Open a lot in the diary and put it on offer in this listing."
        : "Complete the lot, or offer another one that is complete.",
  },
  "LST-04": {
    title: "No certificate for these goods",
    fact: ({ why, kinds, numbers, lots }, f) => {
      const papers = f.list(textsOf(numbers));
      if (why === "expired") return `Paper ${papers} has run out.`;
      if (why === "goods") return `Paper ${papers} does not name this kind of goods in its scope.`;
      if (why === "place") return `Paper ${papers} does not reach the place of production of ${f.list(textsOf(lots))}.`;
      return `These goods need one of: ${namesOf(kinds, KINDS).join("; ")}.`;
    },
    todo: ({ why }) =>
      why === "place"
        ? "Send in a paper that names the place, or take these lots off the listing."
        : "Send in a paper in force for these goods under Papers; once the department has checked it, the listing goes on by itself.",
  },
  "LST-05": {
    title: "No self-declaration of the product",
    fact: ({ missing }, f) => `Processed food in packs lacks: ${f.list(namesOf(missing, FIELDS))}.`,
    todo: () => "Make the self-declaration of Decree 15/2018, then enter its number and date in the product.",
  },
  "LST-06": {
    title: "A word without the paper behind it",
    fact: ({ phrases, stars, awarded }, f) =>
      stars === undefined
        ? `The listing says ${f.list(textsOf(phrases).map((phrase) => `“${phrase}”`))} and no such paper is in force.`
        : `The listing says OCOP ${stars} stars, the paper says ${awarded}.`,
    todo: () => "Send in the paper under Papers, or take the word out of name and description.",
  },
  "LST-07": {
    title: "Absolute praise",
    fact: ({ phrases }, f) => `The listing says ${f.list(textsOf(phrases).map((phrase) => `“${phrase}”`))}.`,
    todo: () =>
      "Say something that can be checked instead: the day of harvest, the variety, how it is made; or send the reviewer a document.",
  },
  "LST-08": {
    title: "Food described as medicine",
    fact: ({ phrases }, f) => `The listing says ${f.list(textsOf(phrases).map((phrase) => `“${phrase}”`))}.`,
    todo: () => "Take out what is said about curing. Food is not medicine.",
  },
  "LST-09": {
    title: "Goods that may not be sold here",
    fact: ({ phrases }, f) => `The listing holds ${f.list(textsOf(phrases).map((phrase) => `“${phrase}”`))}.`,
    todo: () => "Withdraw the listing. If we misread it, say clearly what the goods are and submit again.",
  },
  "LST-10": {
    title: "What is shown was not approved",
    fact: ({ version }) => `Nobody has approved version ${version} of the listing.`,
    todo: () => "Submit it again. Only the approved version is shown.",
  },
  "LST-15": {
    title: "Lots without a quarantine paper",
    fact: ({ lots }, f) =>
      `${lotsWord(textsOf(lots))} without a quarantine or slaughter-control number: ${f.list(textsOf(lots))}.`,
    todo: () => "Enter the number in the lot. Take lots without a paper off the listing.",
  },
  "LST-16": {
    title: "Lots that can no longer be sold",
    fact: ({ recalled, held, expired }, f) =>
      [
        textsOf(recalled).length > 0 && `Recalled: ${f.list(textsOf(recalled))}.`,
        textsOf(held).length > 0 && `On hold: ${f.list(textsOf(held))}.`,
        textsOf(expired).length > 0 && `Past its date: ${f.list(textsOf(expired))}.`,
      ]
        .filter(Boolean)
        .join(" "),
    todo: () => "Set these lots apart and do not hand them out. Offer a fresh lot to go on selling.",
  },
  "LST-17": {
    title: "A link of the chain is missing",
    fact: ({ missing, outside, unconfirmed, lapsed, lots }, f) =>
      [
        textsOf(missing).length > 0 && `Not named: ${f.list(namesOf(missing, PARTNERS))}.`,
        textsOf(outside).length > 0 &&
          `Sources in another province without an accepted paper: ${f.list(textsOf(outside))}.`,
        textsOf(unconfirmed).length > 0 && `Confirmed by nobody: ${f.list(textsOf(unconfirmed))}.`,
        textsOf(lapsed).length > 0 && `The confirmation has ended: ${f.list(textsOf(lapsed))}.`,
        textsOf(lots).length > 0 && `Made of goods from outside the city, source not proven: ${f.list(textsOf(lots))}.`,
      ]
        .filter(Boolean)
        .join(" "),
    todo: ({ missing }) =>
      textsOf(missing).length > 0
        ? "Open the supply chain, name that partner and hand in a confirmation."
        : "Open the supply chain and hand in a confirmation in force, or ask a partner here to confirm.",
  },
});
