type Facts = { marketName: string; name: string; sender: string; number: string; link: string };

/** Letters about goods on the way. */
export const moveLetters = {
  shipmentOnTheWay: {
    subject: ({ sender, number }: Facts) => `${sender} đang giao hàng đến, phiếu ${number}`,
    text: ({ marketName, name, sender, number, link }: Facts) =>
      [
        `Chào ${name},`,
        `${sender} vừa lập phiếu giao ${number} cho bác. Khi hàng đến, bác đếm rồi bấm nhận ở đây:`,
        link,
        marketName,
      ].join("\n\n"),
  },
};
