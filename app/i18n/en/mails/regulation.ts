import type { regulationLetters as Source } from "../../vi/mails/regulation.ts";

export const regulationLetters: typeof Source = {
  regulationPublished: {
    subject: ({ version, day }) => `Operating regulation version ${version}, in force from ${day}`,
    text: ({ marketName, name, version, day, summary, link }) =>
      [
        `Dear ${name},`,
        `${marketName} has published version ${version} of its operating regulation, in force from ${day}.`,
        summary,
        "Please read and accept it before that day, so that your goods stay on sale:",
        link,
        marketName,
      ].join("\n\n"),
  },
};
