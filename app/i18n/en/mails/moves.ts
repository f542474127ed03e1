import type { moveLetters as Source } from "../../vi/mails/moves.ts";

export const moveLetters: typeof Source = {
  shipmentOnTheWay: {
    subject: ({ sender, number }) => `${sender} is sending you goods, note ${number}`,
    text: ({ marketName, name, sender, number, link }) =>
      [
        `Dear ${name},`,
        `${sender} has written despatch note ${number} to you. When the goods are there, count them and record the receipt here:`,
        link,
        marketName,
      ].join("\n\n"),
  },
};
