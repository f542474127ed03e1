import type { proofLetters as Source } from "../../vi/mails/proof.ts";

export const proofLetters: typeof Source = {
  identityAccepted: {
    subject: ({ marketName }) => `${marketName}: your identity is verified`,
    text: ({ marketName, name, link }) =>
      [
        `Dear ${name},`,
        "An officer has compared your papers with the shop's profile, and it is you. What is left before you sell:",
        link,
        marketName,
      ].join("\n\n"),
  },
  identityRefused: {
    subject: ({ marketName }) => `${marketName}: your identity could not be verified yet`,
    text: ({ marketName, name, link, reason }) =>
      [
        `Dear ${name},`,
        `An officer has looked at the papers you sent and could not verify them. The reason: ${reason}`,
        "Please send them again, or use your electronic identity, here:",
        link,
        marketName,
      ].join("\n\n"),
  },
};
