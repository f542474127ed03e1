import type { goodsRefusals as Source } from "../../vi/refusals/goods.ts";

export const goodsRefusals: typeof Source = {
  "products.picture-not-an-image": () => "This file is not a picture. Please choose a JPEG, PNG or WebP picture.",
  "products.picture-too-large": ({ megapixels, limit }) =>
    `This picture has ${megapixels} megapixels, which is too many. Please choose one of at most ${limit} megapixels.`,
  "products.picture-missing": () => "Please choose a picture.",
  "products.picture-repeated": () => "The product already has this picture.",
  "products.too-many-pictures": ({ limit }) => `A product has at most ${limit} pictures. Please remove one first.`,
  "products.unknown-category": () => "Please choose a kind of goods from the list.",
  "products.gtin-invalid": () =>
    "This is not a GTIN: its check digit is wrong or digits are missing. Please type all 13 digits under the bars.",
  "products.gtin-not-yours": ({ prefix }) =>
    `This number does not stand under your prefix ${prefix}. The market takes no numbers of others.`,
  "products.no-own-prefix": () =>
    "Your profile has no GS1 prefix. Please add it there, or choose a number issued by the market.",
  "products.gtin-taken": ({ gtin }) => `The number ${gtin} is in use for another product.`,
  "products.gtin-used-up": ({ companyPrefix }) =>
    `The prefix ${companyPrefix} has no numbers left. Please tell the market's administrator.`,
  "products.group-frozen": () =>
    "A product cannot change between food, craft and industrial goods. Please make a new product.",
  "products.tolerance-too-large": ({ percent }) => `The tolerance of these goods is ${percent}% at most.`,
  "products.pack-frozen": () =>
    "The product has lots, so its unit and net content stay. Another pack is another product with another number.",
  "traceability.unknown-commune": () => "Please choose a commune or ward from the list.",
  "traceability.gln-invalid": () => "This is not a GLN: it needs 13 digits and the right check digit.",
  "traceability.gln-not-yours": () => "This place number does not stand under your GS1 prefix.",
  "traceability.gln-taken": () => "This number is in use for another place.",
  "traceability.gln-used-up": ({ companyPrefix }) =>
    `The prefix ${companyPrefix} has no numbers left for places. Please tell the market's administrator.`,
  "traceability.bad-extension": () =>
    "The mark of a plot has 1 to 20 plain letters, digits and dashes, such as RUONG-3.",
  "traceability.unknown-place": () => "Please choose one of your own places.",
  "traceability.fact-missing": () => "This has to be filled in.",
  "traceability.fact-not-a-day": () => "This is not a day.",
  "traceability.fact-not-a-number": () => "Please type a whole number of at most six digits.",
  "traceability.fact-not-a-choice": () => "Please choose one from the list.",
  "traceability.fact-too-long": () => "This is too long.",
  "traceability.day-to-come": () => "This day is still to come. The market records what was done.",
  "traceability.packed-before-made": () => "It cannot have been packed before it was made.",
  "traceability.expired-before-packed": () => "The use-by day cannot be before the day of packing.",
  "traceability.shipped-before-packed": () => "It cannot have been sent before it was packed.",
  "traceability.lot-code-invalid": () => "A lot code has 1 to 20 plain capitals, digits, dots, dashes or slashes.",
  "traceability.lot-code-taken": ({ code }) => `The product already has a lot ${code}.`,
  "traceability.grower-name-short": () => "A name has at least two letters.",
  "traceability.grower-has-left": () => "This person has left already.",
  "traceability.grower-left-before": () => "The last day cannot be before the first.",
  "traceability.not-a-member": () => "This person was no member on that day.",
  "traceability.keeps-already": () => "This person keeps that plot already.",
  "traceability.plot-was-kept": () => "Somebody kept the plot on that day. Please choose a later one.",
  "traceability.share-not-a-number": () => "Enter a number above 0, or leave it empty.",
  "traceability.shares-sum": ({ sum, quantity }) => `Together they make ${sum}, but the lot is ${quantity}.`,
  "traceability.shares-empty": () => "Please enter at least one person.",
  "traceability.transform-nothing-in": () => "Choose at least one lot to put in.",
  "traceability.transform-nothing-out": () => "Enter at least one new lot with its amount.",
  "traceability.transform-input-twice": () => "One lot is chosen twice.",
  "traceability.transform-before-input": () => "On this day a lot that is put in did not exist yet.",
  "traceability.input-held": ({ code }) => `Lot ${code} is on hold, so it cannot become another lot yet.`,
  "traceability.input-recalled": ({ code }) => `Lot ${code} is recalled and cannot become another lot.`,
  "traceability.input-empty": ({ code }) =>
    `The record has nothing left of lot ${code}. Enter the amount that was used.`,
  "traceability.units-differ": ({ code }) => `Lot ${code} cannot be counted in this unit.`,
  "traceability.output-product": () => "Choose one of your own products.",
  "traceability.packs-whole": () => "Packs are counted in whole numbers.",
  "traceability.amount-not-a-number": () => "Enter a number above 0, with three decimals at most.",
  "traceability.amount-missing": () => "Enter the amount.",
  "traceability.expires-after-input": ({ day }, f) =>
    `The last day cannot be after ${f.date(String(day))}, that of the lot of the same product which was put in.`,
  "traceability.more-used-than-there": ({ left, used }) =>
    `The record has ${left} left, and ${used} are said to be used. Mend it if it is a slip; if it is right, confirm: the lot will be held for a check.`,
  "traceability.more-out-than-in": ({ out, came }) =>
    `${out} came out where ${came} went in. Mend it if it is a slip; if it is right, confirm: the new lots will be held for a check.`,
  "traceability.confirm-balance": () => "The amounts do not balance. Look again, or tick the box and record.",
  "traceability.lot-not-in-hand": ({ code }) => `You have no lot with the code ${code}.`,
  "traceability.lot-held": ({ code }) =>
    `Lot ${String(code)} is held or recalled: it cannot be sent, sold or packed. It can go back to its owner or be destroyed.`,
  "traceability.more-than-in-hand": ({ code, inHand }, f) =>
    `By the record only ${f.number(Number(inHand))} of lot ${String(code)} is left. Please count again; if it is so, tick the box and record it.`,
  "traceability.more-than-inside": ({ code, inside }, f) =>
    `Only ${f.number(Number(inside))} of lot ${String(code)} is inside.`,
  "traceability.party-without-place": () =>
    "This party has opened no place yet (field, store, shop), so it has no number to be named by.",
  "traceability.nothing-to-ship": () => "Please write the amount of a lot, or choose a crate with something in it.",
  "traceability.nothing-to-pack": () => "Please write the amount of a lot, or choose a crate.",
  "traceability.receiver-needed": () => "Please choose a partner, or enter a tax code or a name.",
  "traceability.receiver-is-self": () =>
    "The receiver cannot be yourself. Moves between your own places are recorded as putting into a store.",
  "traceability.container-on-the-way": ({ sscc }) =>
    `Crate ${String(sscc)} is on the way; it has to be received first.`,
  "traceability.container-elsewhere": ({ sscc }) => `Crate ${String(sscc)} stands in another one. Take it out first.`,
  "traceability.container-inside-itself": ({ sscc }) => `Crate ${String(sscc)} cannot stand in itself.`,
  "traceability.container-too-deep": () => "Too many layers; six at most.",
  "traceability.container-empty": () => "Nothing is left in it to take out.",
  "traceability.sscc-used-up": ({ companyPrefix }) => `Company prefix ${String(companyPrefix)} has no numbers left.`,
  "traceability.already-received": () => "This note has been received already, or was marked as a mistake.",
  "traceability.difference-reason": ({ code }) => `Lot ${String(code)} differs from the note: please choose why.`,
  "traceability.supplier-needed": () => "Please choose a partner or enter the supplier's name.",
  "traceability.supplier-on-market": () =>
    "This supplier has a stall here: ask it to write a despatch, and you receive it.",
  "traceability.quarantine-needed": () => "Please enter the quarantine number: it is needed for meat, eggs and milk.",
  "traceability.not-degrees": () => "Please enter degrees from −40 to 60, such as 4 or −18.5.",
  "traceability.before-lot": () => "That day is before the lot came into being.",
  "traceability.event-repeated": () => "This has been entered already.",
  "traceability.already-corrected": () => "This entry has been corrected already. Please reload the page.",
  "traceability.output-moved-on": ({ codes }, f) =>
    `What was made (${f.list(codes as readonly string[])}) has been sold, used or offered. Correct the amounts instead.`,
  "traceability.indispensable-event": () =>
    "The making, spraying and packing of a lot cannot be struck. Please put their day or place right.",
  "traceability.already-held": ({ code }) => `Lot ${code} is on hold already.`,
  "traceability.already-recalled": ({ code }) => `Lot ${code} has been recalled.`,
  "traceability.recall-is-final": ({ code }) => `Lot ${code} has been recalled; a recall is not taken back.`,
  "traceability.not-held": ({ code }) => `Lot ${code} is not on hold.`,
  "traceability.held-for-another": ({ code, cause }) =>
    `Lot ${code} is on hold because it was made of lot ${cause}. It is released together with lot ${cause}.`,
};
