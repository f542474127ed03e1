type Letter = { marketName: string; name: string; link: string; reason: string };
type Name = { marketName: string };

/** Letters about proof of identity. */
export const proofLetters = {
  identityAccepted: {
    subject: ({ marketName }: Name) => `${marketName}: bác đã được xác minh danh tính`,
    text: ({ marketName, name, link }: Letter) =>
      [
        `Chào ${name},`,
        "Cán bộ đã đối chiếu giấy tờ của bác với hồ sơ gian hàng, và đúng là bác. Việc còn lại trước khi bán:",
        link,
        marketName,
      ].join("\n\n"),
  },
  identityRefused: {
    subject: ({ marketName }: Name) => `${marketName}: chưa xác minh được danh tính của bác`,
    text: ({ marketName, name, link, reason }: Letter) =>
      [
        `Chào ${name},`,
        `Cán bộ đã xem giấy tờ bác gửi và chưa xác minh được. Lý do: ${reason}`,
        "Bác gửi lại, hoặc xác minh bằng tài khoản định danh điện tử, tại đây:",
        link,
        marketName,
      ].join("\n\n"),
  },
};
