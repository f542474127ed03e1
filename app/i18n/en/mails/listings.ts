import type { listingLetters as Source } from "../../vi/mails/listings.ts";

type ListingLetter = Parameters<(typeof Source)["listingApproved"]["text"]>[0];

const letter = ({ name, marketName }: ListingLetter, ...paragraphs: string[]): string =>
  [`Dear ${name},`, ...paragraphs, marketName].join("\n\n");

export const listingLetters: typeof Source = {
  listingApproved: {
    subject: ({ title }) => `Your listing “${title}” was approved`,
    text: (facts) => letter(facts, `Your listing “${facts.title}” was approved. See it here:`, facts.link),
  },
  listingRefused: {
    subject: ({ title }) => `Your listing “${title}” was refused`,
    text: (facts) =>
      letter(
        facts,
        `Your listing “${facts.title}” was refused. The manager gave this reason:`,
        facts.reason,
        "Please correct it and hand it in again here:",
        facts.link,
      ),
  },
  listingAsked: {
    subject: ({ title }) => `Your listing “${title}” needs a small change`,
    text: (facts) =>
      letter(
        facts,
        `A manager asks you to change your listing “${facts.title}”:`,
        facts.reason,
        "Please correct it and hand it in again here:",
        facts.link,
      ),
  },
};
