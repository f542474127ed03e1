import type { peopleRefusals as Source } from "../../vi/refusals/people.ts";

export const peopleRefusals: typeof Source = {
  "shared.not-a-day": () => "Please enter a real date, for example 22/11/2026.",
  "shared.not-a-phone": () => "This is not a Vietnamese phone number, such as 0912 345 678.",
  "shared.no-picture": () => "Please choose a picture.",
  "identity.sign-in-first": () => "Please sign in first.",
  "identity.wrong-credentials": () => "Mail address and password do not go together. Please check both.",
  "identity.suspended": () => "This account is suspended. Please ask the administrator of your unit.",
  "identity.wrong-code": () => "The code is not right. Please look at the code again.",
  "identity.code-used": () => "This code has just been used. Please wait half a minute for the next one.",
  "identity.factor-locked": ({ minutes }) =>
    `Too many wrong codes. Please wait ${String(minutes)} minutes and try again.`,
  "identity.factor-in-use": () => "Two-step sign-in is in use, or was not begun. Please load the page again.",
  "identity.factor-needed": () => "Your duty needs two-step sign-in, so it cannot be switched off.",
  "identity.second-factor-first": () => "Please set up two-step sign-in first.",
  "identity.sign-in-again": () => "More than ten minutes have passed. Please sign in again.",
  "identity.too-many-attempts": ({ minutes }) =>
    `Too many attempts. Please wait about ${minutes} minutes and try again; what you have entered is kept.`,
  "identity.reset-link-spent": () =>
    "This link has been used, or is older than one hour. Please ask for a new one on the page for forgotten passwords.",
  "organisation.not-allowed": () => "This is for somebody with another duty.",
  "organisation.already-seller": () => "This account has a shop already.",
  "organisation.tax-code-invalid": () =>
    "This is not a tax code: ten digits with a check digit, a dash and three more for a branch, or the twelve digits of a personal ID.",
  "organisation.tax-code-personal": () => "An organisation has a tax code of ten digits, not a personal ID.",
  "organisation.personal-id-invalid": () => "A personal ID has exactly twelve digits.",
  "organisation.gs1-prefix-invalid": () => "A GS1 company prefix begins with 893 and has seven to ten digits.",
  "organisation.gs1-prefix-taken": () => "Another seller has given this GS1 company prefix.",
  "organisation.website-invalid": () => "A web address begins with https:// or http://.",
  "shared.not-an-amount": () => "Please enter an amount of dong, for example 25,000.",
  "organisation.needed-for-kind": () => "This is needed for the chosen kind of seller.",
  "organisation.too-young": () => "A seller must be at least 18 years old.",
  "organisation.not-yet": () => "This day has not come yet.",
  "organisation.unknown-commune": () =>
    "No commune or ward has that name. Please look at the spelling, or add the former district or the province.",
  "organisation.divided-commune": ({ name }) =>
    `${String(name)} was divided among several communes. Please choose the right one below.`,
  "organisation.which-commune": ({ name }) =>
    `Several places bear the name ${String(name)}. Please choose the right one below.`,
  "organisation.too-many-suggestions": () => "Too many look-ups. Please wait a minute.",
  "organisation.unknown-bank": () => "Please choose a bank from the list.",
  "organisation.account-number-invalid": () => "An account number has 4 to 19 digits or letters, without spaces.",
  "organisation.account-taken": () => "Another seller has given this bank account.",
  "organisation.no-bank-account": () => "This seller has not given an account to be paid on.",
  "organisation.wrong-move": () => "The profile is at another step, so this cannot be done. Please reload the page.",
  "organisation.reason-needed": () => "Please give the reason, so that the seller knows what to do.",
  "organisation.order-needed": () => "To suspend at once, the number of the authority's decision is needed.",
  "organisation.unknown-user": () => "No account has this mail address.",
  "organisation.unknown-unit": () => "No unit has this code.",
  "organisation.unit-taken": () => "This unit code is in use.",
  "organisation.role-unfit": () => "This role does not fit the kind of the chosen unit.",
  "certification.needs-last-day": () => "Papers of this kind run out; please enter the last day printed on it.",
  "certification.last-day-early": () => "The last day cannot be before the day of issue.",
  "certification.already-ended": () => "This paper has run out, so it cannot be accepted.",
  "certification.not-yet-issued": () => "The day of issue has not come yet.",
  "certification.stars-needed": () => "An OCOP paper has three to five stars.",
  "certification.unknown-category": () => "Please choose categories from the list.",
  "certification.unknown-place": () => "Please choose among your own places.",
  "certification.already-there": ({ number }) =>
    `Paper no. ${String(number)} has been handed in already and is valid or suspended.`,
  "certification.wrong-move": () => "The paper is at another step, so this cannot be done. Please reload the page.",
  "certification.reason-needed": () => "Please give the reason, so that its holder knows what to do.",
};
