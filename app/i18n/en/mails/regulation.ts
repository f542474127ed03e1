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
  regulationDraftOpen: {
    subject: ({ version, day }) => `Draft regulation version ${version}: please comment until ${day}`,
    text: ({ marketName, name, version, day, summary, link }) =>
      [
        `Dear ${name},`,
        `${marketName} asks for comments on the draft of version ${version} of its regulation until the end of ${day}.`,
        ...(summary === "" ? [] : [summary]),
        "Read the whole text, see what changes and comment here:",
        link,
        marketName,
      ].join("\n\n"),
  },
  regulationCommentAnswered: {
    subject: ({ version }) => `Your comment on the draft regulation version ${version} was answered`,
    text: ({ marketName, name, verdict, answer, comment, link }) =>
      [
        `Dear ${name},`,
        `You wrote: ${comment}`,
        `The market's answer: ${verdict}. ${answer}`,
        "Read it with the draft here:",
        link,
        marketName,
      ].join("\n\n"),
  },
  regulationWithdrawn: {
    subject: ({ version }) => `Version ${version} of the regulation was withdrawn`,
    text: ({ marketName, name, version, reason, link }) =>
      [
        `Dear ${name},`,
        `${marketName} has withdrawn version ${version} of its regulation before it took effect. The reason: ${reason}`,
        "The version in force stays as it is. Read it here:",
        link,
        marketName,
      ].join("\n\n"),
  },
  regulationReminder: {
    subject: ({ version, day }) => `Reminder: regulation version ${version} (from ${day}) waits for your acceptance`,
    text: ({ marketName, name, version, day, link }) =>
      [
        `Dear ${name},`,
        `Your stall has not accepted version ${version} of the regulation, in force from ${day}. From that day listings of stalls that have not are not shown.`,
        "Read what changed and accept it here:",
        link,
        marketName,
      ].join("\n\n"),
  },
};
