import type { chainLetters as Source } from "../../vi/mails/chain.ts";

const letter = ({ name, marketName }: { name: string; marketName: string }, ...paragraphs: string[]): string =>
  [`Dear ${name},`, ...paragraphs, marketName].join("\n\n");

export const chainLetters: typeof Source = {
  chainPaperAccepted: {
    subject: ({ partner }) => `Your partner ${partner} is confirmed`,
    text: (facts) =>
      letter(
        facts,
        `The department has accepted paper ${facts.number}, which confirms ${facts.partner} in your chain. Buyers see it beside your goods.`,
        facts.link,
      ),
  },
  chainPaperAgainst: {
    subject: ({ partner }) => `The confirmation of ${partner} is not accepted`,
    text: (facts) =>
      letter(
        facts,
        `The department has looked at paper ${facts.number} about ${facts.partner} and does not accept it. Reason: ${facts.reason}`,
        "You can hand in another one here:",
        facts.link,
      ),
  },
  chainPaperEnding: {
    subject: ({ partner, lastDay }) => `The confirmation of ${partner} ends on ${lastDay}`,
    text: (facts) =>
      letter(
        facts,
        `Paper ${facts.number}, which confirms your partner ${facts.partner}, ends after ${facts.lastDay}. From then on this link is your own word alone, and listings that need it get a finding.`,
        "You can hand in a new one here:",
        facts.link,
      ),
  },
  chainPaperExpired: {
    subject: ({ partner }) => `The confirmation of ${partner} has ended`,
    text: (facts) =>
      letter(
        facts,
        `Paper ${facts.number}, which confirms your partner ${facts.partner}, ended after ${facts.lastDay}.`,
        "You can hand in a new one here:",
        facts.link,
      ),
  },
};
