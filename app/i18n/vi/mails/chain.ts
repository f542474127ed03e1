type Facts = { marketName: string; name: string; partner: string; number: string; link: string };
type Decided = Facts & { reason: string };
type Ending = Facts & { lastDay: string };

const letter = ({ name, marketName }: Facts, ...paragraphs: string[]): string =>
  [`Chào ${name},`, ...paragraphs, marketName].join("\n\n");

/** Letters about papers that confirm partners of a chain. */
export const chainLetters = {
  chainPaperAccepted: {
    subject: ({ partner }: Decided) => `Đối tác ${partner} đã được xác nhận`,
    text: (facts: Decided) =>
      letter(
        facts,
        `Sở đã chấp nhận giấy số ${facts.number} xác nhận đối tác ${facts.partner} trong chuỗi của bác. Trang hàng cho người mua thấy điều này.`,
        facts.link,
      ),
  },
  chainPaperAgainst: {
    subject: ({ partner }: Decided) => `Giấy xác nhận đối tác ${partner} chưa được chấp nhận`,
    text: (facts: Decided) =>
      letter(
        facts,
        `Sở đã xem giấy số ${facts.number} về đối tác ${facts.partner} và không chấp nhận. Lý do: ${facts.reason}`,
        "Bác nộp giấy khác tại đây:",
        facts.link,
      ),
  },
  chainPaperEnding: {
    subject: ({ partner, lastDay }: Ending) => `Giấy xác nhận đối tác ${partner} hết hạn ngày ${lastDay}`,
    text: (facts: Ending) =>
      letter(
        facts,
        `Giấy số ${facts.number} xác nhận đối tác ${facts.partner} hết hạn sau ngày ${facts.lastDay}. Sau ngày đó mắt xích này chỉ còn là lời khai của bác, và tin bán liên quan bị ghi một phát hiện.`,
        "Bác nộp giấy mới tại đây:",
        facts.link,
      ),
  },
  chainPaperExpired: {
    subject: ({ partner }: Ending) => `Giấy xác nhận đối tác ${partner} đã hết hạn`,
    text: (facts: Ending) =>
      letter(
        facts,
        `Giấy số ${facts.number} xác nhận đối tác ${facts.partner} đã hết hạn sau ngày ${facts.lastDay}.`,
        "Bác nộp giấy mới tại đây:",
        facts.link,
      ),
  },
};
