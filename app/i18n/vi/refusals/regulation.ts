import { sentences } from "../../sentences.ts";

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

export const regulationRefusals = sentences({
  "regulation.draft-exists": () => "Đã có một bản nháp. Xin sửa tiếp bản ấy.",
  "regulation.nothing-to-copy": () => "Chợ chưa công bố bản quy chế nào để chép.",
  "regulation.unknown-rule": ({ rules }, f) => `Không có quy tắc ${f.list(listOf(rules))}.`,
  "regulation.version-not-higher": ({ version }) => `Số bản phải cao hơn bản ${version} đã công bố.`,
  "regulation.summary-missing": () => "Xin ghi lời báo bản này thay đổi gì, bằng cả hai thứ tiếng, trước khi công bố.",
  "regulation.rule-without-article": ({ rules }, f) =>
    `Chưa điều nào mang quy tắc ${f.list(listOf(rules))}. Xin gắn mỗi quy tắc vào một điều.`,
  "regulation.notice-too-short": ({ earliest }, f) =>
    `Người dùng phải được báo trước ít nhất 5 ngày. Ngày có hiệu lực sớm nhất là ${f.date(String(earliest))}.`,
  "regulation.before-newest": ({ day }, f) =>
    `Bản đã công bố trước có hiệu lực từ ${f.date(String(day))}. Bản này phải có hiệu lực sau ngày đó.`,
});
