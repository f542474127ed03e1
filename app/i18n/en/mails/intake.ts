import type { intakeLetters as Source } from "../../vi/mails/intake.ts";

type Place = { marketName: string; name: string };

const letter = ({ name, marketName }: Place, ...paragraphs: string[]): string =>
  [`Dear ${name},`, ...paragraphs, marketName].join("\n\n");

export const intakeLetters: typeof Source = {
  stoppedLotArrived: {
    subject: ({ lot, board }) => `Lot ${lot}, which is stopped, was brought to ${board}`,
    text: (facts) =>
      letter(
        facts,
        `${facts.product}, lot ${facts.lot} (${facts.verdict.toLowerCase()}) was just brought to ${facts.stall}, ${facts.board}. The board did not let it in and keeps it apart.`,
        facts.link,
      ),
  },
  scaleBeyondError: {
    subject: ({ stall, board }) => `The scale at ${stall}, ${board} is beyond the allowed error`,
    text: (facts) =>
      letter(
        facts,
        `The board has just checked the scale at ${facts.stall}, ${facts.board}: it said ${facts.said} g, the market's scale ${facts.real} g; ${facts.difference} g too ${facts.isTooMuch ? "much" : "little"}, where ${facts.allowed} g are allowed.`,
        "Please adjust it or have it verified before you go on selling.",
        facts.link,
      ),
  },
};
