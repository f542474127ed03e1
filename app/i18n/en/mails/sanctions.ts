import type { SanctionLetter, sanctionLetters as Source } from "../../vi/mails/sanctions.ts";

const letter = (
  { name, marketName }: { name: string; marketName: string },
  ...paragraphs: readonly (string | false | null)[]
): string =>
  [`Dear ${name},`, ...paragraphs.filter((text) => text !== false && text !== null), marketName].join("\n\n");

const about = ({ kind, code, listing }: SanctionLetter): string =>
  `${kind} (no. ${code})${listing === null ? "" : `, listing “${listing}”`}`;

const ending = (facts: SanctionLetter, said: string): string =>
  letter(
    facts,
    `${about(facts)}: ${said}`,
    facts.reason !== "" && `Reason: ${facts.reason}`,
    `See it here: ${facts.link}`,
  );

export const sanctionLetters: typeof Source = {
  notice: {
    subject: ({ kind, code }) => `${kind}: decision no. ${code}`,
    text: (facts) =>
      letter(
        facts,
        `The department has decided: ${about(facts)}.`,
        facts.article && `On the basis of ${facts.article}.`,
        facts.order && `By ${facts.order}.`,
        `What happened: ${facts.facts}`,
        facts.remedy && `What to do: ${facts.remedy}`,
        facts.effectiveAt && `In force from ${facts.effectiveAt}${facts.endsAt ? ` until ${facts.endsAt}` : ""}.`,
        facts.appealUntil && `You may appeal before ${facts.appealUntil}, here:`,
        facts.link,
        facts.articleLink && `The text of that article: ${facts.articleLink}`,
      ),
  },
  effect: {
    subject: ({ kind, code }) => `${kind} (no. ${code}) is in force`,
    text: (facts) =>
      letter(
        facts,
        `${about(facts)} is in force from now on, as you were notified.`,
        "Orders already placed are still to be delivered in time. You can still read and download the data of your stall.",
        `See it here: ${facts.link}`,
      ),
  },
  lifted: {
    subject: ({ kind, code }) => `Lifted: ${kind.toLowerCase()} (no. ${code})`,
    text: (facts) => ending(facts, "was lifted. Your stall is as it was before."),
  },
  cancelled: {
    subject: ({ kind, code }) => `Cancelled: ${kind.toLowerCase()} (no. ${code})`,
    text: (facts) => ending(facts, "was cancelled before it came into force."),
  },
  ended: {
    subject: ({ kind, code }) => `Time has run out: ${kind.toLowerCase()} (no. ${code})`,
    text: (facts) => ending(facts, "has run its time. Your stall is as it was before."),
  },
  stayed: {
    subject: ({ kind, code }) => `Stayed: ${kind.toLowerCase()} (no. ${code})`,
    text: (facts) => ending(facts, "is stayed until your appeal is decided."),
  },
  upheld: {
    subject: ({ code }) => `Answer to your appeal: decision no. ${code} stays`,
    text: (facts) => ending(facts, "stays after your appeal was looked at."),
  },
  changed: {
    subject: ({ code }) => `Answer to your appeal: a milder one instead of decision no. ${code}`,
    text: (facts) => ending(facts, "was replaced by a milder one after your appeal was looked at."),
  },
  granted: {
    subject: ({ code }) => `Your appeal was right: decision no. ${code} is undone`,
    text: (facts) => ending(facts, "is undone because your appeal was right. Everything is as if it had never been."),
  },
  appealReceived: {
    subject: ({ code }) => `Appeal no. ${code} received`,
    text: (facts) =>
      letter(
        facts,
        `The department has received your appeal no. ${facts.code} against decision no. ${facts.sanction} (${facts.kind.toLowerCase()}).`,
        `Somebody other than who took the decision answers before ${facts.dueAt}.`,
        `You wrote: ${facts.words}`,
        `Follow it here: ${facts.link}`,
      ),
  },
  appealMade: {
    subject: ({ code, sanction }) => `Appeal no. ${code} against decision no. ${sanction} waits`,
    text: (facts) =>
      letter(
        facts,
        `Appeal no. ${facts.code} against decision no. ${facts.sanction} (${facts.kind.toLowerCase()}) is to be answered before ${facts.dueAt}.`,
        facts.words,
        facts.link,
      ),
  },
};
