import { identityLetters } from "./mails/identity.ts";
import { listingLetters } from "./mails/listings.ts";
import { auditLetters } from "./mails/audit.ts";
import { intakeLetters } from "./mails/intake.ts";
import { chainLetters } from "./mails/chain.ts";
import { moveLetters } from "./mails/moves.ts";
import { proofLetters } from "./mails/proof.ts";
import { regulationLetters } from "./mails/regulation.ts";
import { sanctionLetters } from "./mails/sanctions.ts";
import type { mails as Source } from "../vi/mails.ts";

type Letter = Parameters<typeof Source.welcome.text>[0];

const listed = (listings: readonly { title: string; rule: string; article: number }[]): string =>
  listings.map(({ title, rule, article }) => `- ${title} (article ${article}, ${rule})`).join("\n");

const letter = ({ name, marketName }: Pick<Letter, "name" | "marketName">, ...paragraphs: string[]): string =>
  [`Dear ${name},`, ...paragraphs, marketName].join("\n\n");

export const mails: typeof Source = {
  ...identityLetters,
  ...listingLetters,
  ...proofLetters,
  ...chainLetters,
  ...moveLetters,
  ...intakeLetters,
  ...regulationLetters,
  ...auditLetters,
  sanctions: sanctionLetters,
  welcome: {
    subject: ({ marketName }) => `Your ${marketName} account is open`,
    text: ({ marketName, name, link }) =>
      letter(
        { name, marketName },
        `Your account at ${marketName} is open. You can sign in here:`,
        link,
        "If you did not open this account, please ignore this mail.",
      ),
  },
  alreadyRegistered: {
    subject: ({ marketName }) => `You already have an account at ${marketName}`,
    text: ({ marketName, name, link }) =>
      letter(
        { name, marketName },
        `Somebody has just asked for an account at ${marketName} with this address, and you have one already. Your account is as it was; nothing has changed.`,
        "If it was you and you have forgotten your password, you can choose a new one here:",
        link,
      ),
  },
  passwordReset: {
    subject: ({ marketName }) => `Choose a new password at ${marketName}`,
    text: ({ marketName, name, link }) =>
      letter(
        { name, marketName },
        `Open this link to choose a new password at ${marketName}. It works once, within one hour:`,
        link,
        "If you did not ask for it, please ignore this mail; your old password still works.",
      ),
  },
  sellerApproved: {
    subject: ({ marketName }) => `Your seller profile at ${marketName} is approved`,
    text: ({ marketName, name, link }) =>
      letter(
        { name, marketName },
        "The department has approved your seller profile. What is left: hand in your papers, enter products and lots, then put up a listing. Your desk:",
        link,
      ),
  },
  sellerReturned: {
    subject: ({ marketName }) => `Your seller profile at ${marketName} needs a change`,
    text: ({ marketName, name, link, reason }) =>
      letter(
        { name, marketName },
        `Your seller profile could not be approved yet. The reason: ${reason}`,
        "You can change it and hand it in again here:",
        link,
      ),
  },
  certificateAccepted: {
    subject: ({ paper }) => `Paper accepted: ${paper}`,
    text: ({ marketName, paper, number, name, link }) =>
      letter(
        { name, marketName },
        `Your paper “${paper}” no. ${number} has been checked and accepted.`,
        `Your papers: ${link}`,
      ),
  },
  certificateAgainst: {
    subject: ({ paper }) => `A paper needs your attention: ${paper}`,
    text: ({ marketName, paper, number, state, reason, name, link }) =>
      letter(
        { name, marketName },
        `Your paper “${paper}” no. ${number}: ${state}. The reason: ${reason}`,
        `You can see it and hand it in again here: ${link}`,
      ),
  },
  certificateExpiring: {
    subject: ({ paper }) => `A paper runs out soon: ${paper}`,
    text: ({ marketName, paper, number, lastDay, daysLeft, listings, name, link }) =>
      letter(
        { name, marketName },
        `The paper “${paper}” no. ${number} has ${daysLeft} days left; it ends after ${lastDay}.`,
        listings.length === 0
          ? "No listing has to stop because of it at present."
          : `When it ends, ${listings.length} listings will stop by themselves:\n${listed(listings)}`,
        `Hand in the new paper here: ${link}`,
      ),
  },
  certificateFormalNotice: {
    subject: ({ paper, lastDay }) => `Formal notice: ${paper} ends after ${lastDay}`,
    text: ({ marketName, paper, number, lastDay, firstDayWithout, article, version, listings, name, link }) =>
      [
        `To: ${name}`,
        `Under article ${article} of the operating regulation of ${marketName}, version ${version}, notice is given:`,
        `The paper “${paper}” no. ${number} ceases to be in force at 24:00 on ${lastDay}.`,
        listings.length === 0
          ? `From 0:00 on ${firstDayWithout} it is no longer shown with your shop. No listing has to stop at present.`
          : `From 0:00 on ${firstDayWithout} these listings go off sale:\n${listed(listings)}`,
        "Orders placed before stand. Once a new paper is accepted the listings come back by themselves.",
        `Hand in the new paper: ${link}`,
        marketName,
      ].join("\n\n"),
  },
  certificateExpired: {
    subject: ({ paper }) => `A paper has run out: ${paper}`,
    text: ({ marketName, paper, number, lastDay, name, link }) =>
      letter(
        { name, marketName },
        `Your paper “${paper}” no. ${number} has run out; its last day was ${lastDay}. Listings that need it are suspended.`,
        `Hand in a new one here, and they come back once it is accepted: ${link}`,
      ),
  },
};
