type RegulationLetter = {
  marketName: string;
  name: string;
  version: string;
  day: string;
  summary: string;
  link: string;
};

type DraftLetter = RegulationLetter;
type AnswerLetter = Pick<RegulationLetter, "marketName" | "name" | "version" | "link"> & {
  verdict: string;
  answer: string;
  comment: string;
};
type WithdrawalLetter = Pick<RegulationLetter, "marketName" | "name" | "version" | "link"> & { reason: string };
type ReminderLetter = Pick<RegulationLetter, "marketName" | "name" | "version" | "day" | "link">;

/** How sellers hear of a new version of the regulation before it binds. */
export const regulationLetters = {
  regulationPublished: {
    subject: ({ version, day }: RegulationLetter) => `Quy chế hoạt động bản ${version}, có hiệu lực từ ${day}`,
    text: ({ marketName, name, version, day, summary, link }: RegulationLetter) =>
      [
        `Chào ${name},`,
        `${marketName} đã công bố quy chế hoạt động bản ${version}, có hiệu lực từ ${day}.`,
        summary,
        "Bác đọc và đồng ý trước ngày đó, để hàng không bị tạm dừng bán:",
        link,
        marketName,
      ].join("\n\n"),
  },
  regulationDraftOpen: {
    subject: ({ version, day }: DraftLetter) => `Mời góp ý dự thảo quy chế bản ${version}, đến hết ${day}`,
    text: ({ marketName, name, version, day, summary, link }: DraftLetter) =>
      [
        `Chào ${name},`,
        `${marketName} lấy ý kiến dự thảo quy chế bản ${version} đến hết ${day}.`,
        ...(summary === "" ? [] : [summary]),
        "Bác đọc toàn văn, xem chỗ nào thay đổi và góp ý tại đây:",
        link,
        marketName,
      ].join("\n\n"),
  },
  regulationCommentAnswered: {
    subject: ({ version }: AnswerLetter) => `Trả lời ý kiến của bác về dự thảo quy chế bản ${version}`,
    text: ({ marketName, name, verdict, answer, comment, link }: AnswerLetter) =>
      [
        `Chào ${name},`,
        `Bác đã góp ý: ${comment}`,
        `Chợ trả lời: ${verdict}. ${answer}`,
        "Xem cùng dự thảo tại đây:",
        link,
        marketName,
      ].join("\n\n"),
  },
  regulationWithdrawn: {
    subject: ({ version }: WithdrawalLetter) => `Quy chế bản ${version} đã được rút`,
    text: ({ marketName, name, version, reason, link }: WithdrawalLetter) =>
      [
        `Chào ${name},`,
        `${marketName} rút quy chế bản ${version} trước khi bản này có hiệu lực. Lý do: ${reason}`,
        "Bản đang áp dụng vẫn giữ nguyên. Xem tại đây:",
        link,
        marketName,
      ].join("\n\n"),
  },
  regulationReminder: {
    subject: ({ version, day }: ReminderLetter) => `Nhắc: quy chế bản ${version} (từ ${day}) chờ gian hàng đồng ý`,
    text: ({ marketName, name, version, day, link }: ReminderLetter) =>
      [
        `Chào ${name},`,
        `Gian hàng chưa đồng ý quy chế bản ${version}, có hiệu lực từ ${day}. Chưa đồng ý thì từ ngày đó tin bán không được bày.`,
        "Bác đọc phần thay đổi và đồng ý tại đây:",
        link,
        marketName,
      ].join("\n\n"),
  },
};
