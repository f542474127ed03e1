import type { auditLetters as Source } from "../../vi/mails/audit.ts";

export const auditLetters: typeof Source = {
  auditHead: {
    subject: ({ marketName, day }) => `Head of the audit chain of ${marketName}, ${day}`,
    text: ({ marketName, day, position, hash, link }) =>
      [
        `At the end of ${day} the audit log of ${marketName} had ${position} sealed lines. The head of the chain:`,
        hash,
        "Please keep this letter. If anybody ever changes a line of that day or before it, the head will not agree any more.",
        `Compare it here: ${link}`,
      ].join("\n\n"),
  },
};
