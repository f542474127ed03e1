type RegulationLetter = {
  marketName: string;
  name: string;
  version: string;
  day: string;
  summary: string;
  link: string;
};

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
};
