type ListingLetter = { marketName: string; name: string; title: string; reason: string; link: string };

const letter = ({ name, marketName }: ListingLetter, ...paragraphs: string[]): string =>
  [`Chào ${name},`, ...paragraphs, marketName].join("\n\n");

/** What a seller is told about a listing that a manager decided on. */
export const listingLetters = {
  listingApproved: {
    subject: ({ title }: ListingLetter) => `Tin bán “${title}” đã được duyệt`,
    text: (facts: ListingLetter) =>
      letter(facts, `Tin bán “${facts.title}” đã được duyệt. Bác xem tin tại đây:`, facts.link),
  },
  listingRefused: {
    subject: ({ title }: ListingLetter) => `Tin bán “${title}” bị từ chối`,
    text: (facts: ListingLetter) =>
      letter(
        facts,
        `Tin bán “${facts.title}” bị từ chối. Người quản lý ghi lý do:`,
        facts.reason,
        "Bác sửa rồi gửi duyệt lại tại đây:",
        facts.link,
      ),
  },
  listingAsked: {
    subject: ({ title }: ListingLetter) => `Tin bán “${title}” cần sửa một chút`,
    text: (facts: ListingLetter) =>
      letter(
        facts,
        `Người quản lý đề nghị bác sửa tin bán “${facts.title}”:`,
        facts.reason,
        "Bác sửa rồi gửi duyệt lại tại đây:",
        facts.link,
      ),
  },
};
