import type { diaryRefusals as Source } from "../../vi/refusals/diary.ts";

export const diaryRefusals: typeof Source = {
  "traceability.not-a-moment": () => "This day or time is not right.",
  "traceability.not-an-amount": () => "Please enter a number above 0, for example 12 or 12.5.",
  "traceability.packs-are-whole": () => "Sale units are counted in whole numbers.",
  "traceability.other-seller": () => "This work belongs to another seller than the one who is signed in.",
  "traceability.entry-unreadable": () => "This entry is not right yet. Please look at each field.",
  "traceability.field-unreadable": () => "This is not right yet.",
  "traceability.entry-unknown": () => "Your diary has no such entry.",
  "traceability.product-needed": () => "Please choose the product: this work opens a lot.",
  "traceability.unknown-product": () => "Please choose one of your own products.",
  "traceability.lot-needed": () => "Please choose the lot that this work belongs to.",
  "traceability.unknown-lot": () => "You have no such lot.",
  "traceability.work-before-lot": ({ code, day }, f) =>
    `Lot ${code} exists since ${f.date(String(day))}; this work cannot be earlier.`,
  "traceability.lot-held": ({ code }) => `Lot ${code} is held and cannot be packed yet.`,
  "traceability.unknown-grower": () => "No grower has this code.",
  "traceability.unknown-picture": () => "This photograph was not uploaded. Please choose it again.",
  "traceability.unknown-report": () => "This report was not found. Please upload it again.",
  "traceability.first-lot-by-form": ({ name }) =>
    `There is not enough known to open a lot of ${name} from the diary. Please open the first one with the lot form; later ones repeat it.`,
  "traceability.entry-gone-on": ({ code }) =>
    `Lot ${code} has gone on (sold, used, or more of it on offer than this), so it cannot be changed here.`,
  "traceability.test-stands": () => "A recorded test stays as it is. Please record a new result as another test.",
  "traceability.entry-is-another": () => "A harvest that opened a lot cannot become other work or another product.",
};
