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
  "identity.no-messages": () => "The market cannot send text messages now. Please sign in by mail address.",
  "identity.code-too-soon": ({ seconds }) =>
    `A code has just been sent to this number. Please wait ${String(seconds)} seconds before you ask for another.`,
  "identity.code-spent": () => "The code is too old, was used, or was wrong five times. Please ask for another.",
  "identity.phone-unknown": () => "This number has no account yet. You can open one with it in a minute.",
  "identity.phone-taken": () => "This number signs in another account.",
  "identity.only-way-in": () => "This phone is the only way into the account. Please add a mail address first.",
  "identity.has-email": () => "This account has a mail address already.",
  "identity.email-taken": () => "This mail address belongs to another account.",
  "identity.link-spent": () => "This link is too old, or is meant for another account. Please ask for a new one.",
  "identity.too-many-attempts": ({ minutes }) =>
    `Too many attempts. Please wait about ${minutes} minutes and try again; what you have entered is kept.`,
  "identity.reset-link-spent": () =>
    "This link has been used, or is older than one hour. Please ask for a new one on the page for forgotten passwords.",
  "oversight.erase-orders-open": ({ count }) =>
    `${String(count)} orders are still under way. Please receive or cancel them first.`,
  "oversight.erase-shop-open": () => "A shop is open or under review. It has to be closed first.",
  "oversight.erase-role-held": () => "This person holds a role in a unit. It has to be given up first.",
  "oversight.erase-password-wrong": () => "The password is not right, so nothing was erased.",
  "organisation.not-allowed": () => "This is for somebody with another duty.",
  "organisation.already-seller": () => "This account has a shop already.",
  "organisation.tax-code-invalid": () =>
    "This is not a tax code: ten digits with a check digit, a dash and three more for a branch, or the twelve digits of a personal ID.",
  "organisation.tax-code-length": () =>
    "This is not a tax code yet: it has 10 digits, 13 for a branch, or the 12 of a personal ID. Please count again.",
  "organisation.tax-code-check-digit": () =>
    "This is not a tax code: the tenth digit is a check digit and does not fit the nine before it. Usually one digit is mistyped.",
  "organisation.tax-code-branch": () =>
    "This is not a tax code: the three digits after the dash number a branch, from 001 to 999.",
  "organisation.identity-not-offered": () =>
    "The market has no electronic identity service yet. Please send photographs of your papers for an officer.",
  "organisation.too-many-proofs": () => "That was many attempts within an hour. Please wait a little and go on.",
  "organisation.identity-verified": () => "The identity is verified already; no papers are needed.",
  "organisation.identity-waiting": () => "The papers you sent before are waiting for an officer.",
  "organisation.draft-changed-elsewhere": () =>
    "This step was just saved in another window. That version is shown below; press again to keep this window's words.",
  "organisation.draft-incomplete": () => "Something is still missing or wrong. Please look at the steps named below.",
  "organisation.no-draft": () => "There is no draft yet. Please begin with the first step.",
  "organisation.regulation-changed": () =>
    "A new regulation has just come into force. Please read it before you accept.",
  "organisation.consent-missing": () => "Please read the regulation and tick the box.",
  "organisation.tax-code-personal": () => "An organisation has a tax code of ten digits, not a personal ID.",
  "organisation.personal-id-invalid": () => "A personal ID has exactly twelve digits.",
  "organisation.gs1-prefix-invalid": () => "A GS1 company prefix begins with 893 and has seven to ten digits.",
  "organisation.gs1-prefix-taken": () => "Another seller has given this GS1 company prefix.",
  "organisation.website-invalid": () => "A web address begins with https:// or http://.",
  "shared.not-an-amount": () => "Please enter an amount of dong, for example 25,000.",
  "organisation.needed-for-kind": () => "This is needed for the chosen kind of seller.",
  "organisation.too-young": () => "A seller must be at least 18 years old.",
  "organisation.not-yet": () => "This day has not come yet.",
  "organisation.unit-not-yours": () => "This unit is kept from above; you cannot change it.",
  "organisation.unit-closed": () => "This unit is closed.",
  "organisation.kind-unfit": () => "A unit of this kind cannot be opened here.",
  "organisation.before-parent": () => "This day is before the first day of the unit above.",
  "organisation.before-opening": ({ day }, f) => `The last day cannot be before the first, ${f.date(String(day))}.`,
  "organisation.name-overlap": ({ day }, f) =>
    `The name of today began on ${f.date(String(day))}; a new one must begin after that day.`,
  "organisation.unit-has-children": ({ count }) => `Open units below: ${String(count)}. Close or move them first.`,
  "organisation.successor-unfit": () => "The other unit must be of the same kind and not lie below this one.",
  "organisation.unknown-stall": () => "No stall bears this code.",
  "organisation.unknown-seller": () => "There is no such approved seller.",
  "organisation.stall-asked": () => "This seller has asked for this stall already.",
  "organisation.stall-taken": () => "Somebody has this stall on that day.",
  "organisation.partner-needed": () => "Enter the tax code of a partner here, or the name of one outside.",
  "organisation.partner-is-self": () => "This is your own tax code.",
  "organisation.partner-unknown": () => "No stall here has this tax code. Please enter the partner's name.",
  "organisation.link-stands": () => "This partner is in your chain in that part already.",
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
  "organisation.not-a-contact": () =>
    "Please give a mail address or a phone number, such as lan@example.vn or 0912 345 678.",
  "organisation.not-yourself": () => "You cannot do this to your own account; a colleague can.",
  "organisation.held-elsewhere": () =>
    "This person also holds a duty outside your area, so you can only end the role they hold here.",
  "organisation.last-administrator": () =>
    "This is the department's last administrator. Please appoint another one first.",
  "organisation.already-member": () => "This person holds this very role in this unit already.",
  "organisation.sells-elsewhere": () => "This person sells for another stall.",
  "organisation.owner-only": () => "Only whoever opened the stall adds or removes its people.",
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
