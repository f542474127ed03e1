type Place = { marketName: string; name: string; board: string; stall: string; link: string };
type Stopped = Place & { lot: string; product: string; verdict: string };
type Scale = Place & { said: string; real: string; difference: string; allowed: string; isTooMuch: boolean };

const letter = ({ name, marketName }: Place, ...paragraphs: string[]): string =>
  [`Chào ${name},`, ...paragraphs, marketName].join("\n\n");

/** Letters of a market's board: a stopped lot was brought, a scale is beyond its error. */
export const intakeLetters = {
  stoppedLotArrived: {
    subject: ({ lot, board }: Stopped) => `Lô ${lot} bị dừng vừa được chở đến ${board}`,
    text: (facts: Stopped) =>
      letter(
        facts,
        `${facts.product}, lô ${facts.lot} (${facts.verdict.toLowerCase()}) vừa được chở đến ${facts.stall}, ${facts.board}. Ban quản lý không cho vào bán và để hàng riêng.`,
        facts.link,
      ),
  },
  scaleBeyondError: {
    subject: ({ stall, board }: Scale) => `Cân ở ${stall}, ${board} vượt sai số cho phép`,
    text: (facts: Scale) =>
      letter(
        facts,
        `Ban quản lý vừa cân đối chứng ở ${facts.stall}, ${facts.board}: cân của quầy báo ${facts.said} g, cân của chợ báo ${facts.real} g, ${facts.isTooMuch ? "thừa" : "thiếu"} ${facts.difference} g trong khi chỉ được lệch ${facts.allowed} g.`,
        "Bác chỉnh cân hoặc đem kiểm định trước khi bán tiếp.",
        facts.link,
      ),
  },
};
