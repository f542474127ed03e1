export type SanctionLetter = {
  marketName: string;
  name: string;
  reason: string;
  code: string;
  kind: string;
  listing: string | null;
  facts: string;
  remedy: string | null;
  article: string | null;
  articleLink: string | null;
  order: string | null;
  effectiveAt: string | null;
  endsAt: string | null;
  appealUntil: string | null;
  link: string;
};
export type AppealLetter = {
  marketName: string;
  name: string;
  code: string;
  sanction: string;
  kind: string;
  dueAt: string;
  words: string;
  link: string;
};

/** Paragraphs that have nothing to say are left out. */
const letter = (
  { name, marketName }: { name: string; marketName: string },
  ...paragraphs: readonly (string | false | null)[]
): string =>
  [`Chào ${name},`, ...paragraphs.filter((text) => text !== false && text !== null), marketName].join("\n\n");

const about = ({ kind, code, listing }: SanctionLetter): string =>
  `${kind} (số ${code})${listing === null ? "" : `, tin “${listing}”`}`;

const ending = (facts: SanctionLetter, said: string): string =>
  letter(
    facts,
    `${about(facts)}: ${said}`,
    facts.reason !== "" && `Lý do: ${facts.reason}`,
    `Xem tại đây: ${facts.link}`,
  );

export const sanctionLetters = {
  notice: {
    subject: ({ kind, code }: SanctionLetter) => `${kind}: quyết định số ${code}`,
    text: (facts: SanctionLetter) =>
      letter(
        facts,
        `Sở quyết định: ${about(facts)}.`,
        facts.article && `Căn cứ ${facts.article}.`,
        facts.order && `Theo ${facts.order}.`,
        `Việc đã xảy ra: ${facts.facts}`,
        facts.remedy && `Bác cần làm: ${facts.remedy}`,
        facts.effectiveAt && `Có hiệu lực từ ${facts.effectiveAt}${facts.endsAt ? ` đến ${facts.endsAt}` : ""}.`,
        facts.appealUntil && `Bác khiếu nại được trước ${facts.appealUntil}, tại đây:`,
        facts.link,
        facts.articleLink && `Nguyên văn điều ấy: ${facts.articleLink}`,
      ),
  },
  effect: {
    subject: ({ kind, code }: SanctionLetter) => `${kind} (số ${code}) bắt đầu có hiệu lực`,
    text: (facts: SanctionLetter) =>
      letter(
        facts,
        `${about(facts)} có hiệu lực từ lúc này, như Sở đã báo trước.`,
        "Đơn đã đặt vẫn phải giao đúng hẹn. Bác vẫn xem và tải được dữ liệu của gian hàng.",
        `Xem tại đây: ${facts.link}`,
      ),
  },
  lifted: {
    subject: ({ kind, code }: SanctionLetter) => `Đã gỡ bỏ: ${kind.toLowerCase()} (số ${code})`,
    text: (facts: SanctionLetter) => ending(facts, "đã được gỡ bỏ. Gian hàng trở lại như trước."),
  },
  cancelled: {
    subject: ({ kind, code }: SanctionLetter) => `Đã hủy: ${kind.toLowerCase()} (số ${code})`,
    text: (facts: SanctionLetter) => ending(facts, "đã được hủy trước khi có hiệu lực."),
  },
  ended: {
    subject: ({ kind, code }: SanctionLetter) => `Hết thời hạn: ${kind.toLowerCase()} (số ${code})`,
    text: (facts: SanctionLetter) => ending(facts, "đã hết thời hạn. Gian hàng trở lại như trước."),
  },
  stayed: {
    subject: ({ kind, code }: SanctionLetter) => `Tạm dừng thi hành: ${kind.toLowerCase()} (số ${code})`,
    text: (facts: SanctionLetter) =>
      ending(facts, "được tạm dừng thi hành cho tới khi giải quyết xong khiếu nại của bác."),
  },
  upheld: {
    subject: ({ code }: SanctionLetter) => `Trả lời khiếu nại: giữ nguyên quyết định số ${code}`,
    text: (facts: SanctionLetter) => ending(facts, "giữ nguyên sau khi xét khiếu nại."),
  },
  changed: {
    subject: ({ code }: SanctionLetter) => `Trả lời khiếu nại: đổi quyết định số ${code} sang mức nhẹ hơn`,
    text: (facts: SanctionLetter) => ending(facts, "được đổi sang mức nhẹ hơn sau khi xét khiếu nại."),
  },
  granted: {
    subject: ({ code }: SanctionLetter) => `Khiếu nại của bác đúng: quyết định số ${code} bị hủy`,
    text: (facts: SanctionLetter) =>
      ending(facts, "bị hủy vì khiếu nại của bác đúng. Mọi thứ trở lại như chưa từng xử lý."),
  },
  appealReceived: {
    subject: ({ code }: AppealLetter) => `Đã nhận khiếu nại số ${code}`,
    text: (facts: AppealLetter) =>
      letter(
        facts,
        `Sở đã nhận khiếu nại số ${facts.code} của bác về quyết định số ${facts.sanction} (${facts.kind.toLowerCase()}).`,
        `Người khác, không phải người đã quyết định, sẽ trả lời trước ${facts.dueAt}.`,
        `Bác viết: ${facts.words}`,
        `Theo dõi tại đây: ${facts.link}`,
      ),
  },
  appealMade: {
    subject: ({ code, sanction }: AppealLetter) => `Khiếu nại số ${code} về quyết định số ${sanction} chờ giải quyết`,
    text: (facts: AppealLetter) =>
      letter(
        facts,
        `Có khiếu nại số ${facts.code} về quyết định số ${facts.sanction} (${facts.kind.toLowerCase()}). Phải trả lời trước ${facts.dueAt}.`,
        facts.words,
        facts.link,
      ),
  },
};
