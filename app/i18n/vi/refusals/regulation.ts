import { lawWords } from "#app/domain/regulation/law-words.ts";
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
  "regulation.group-without-article": ({ groups }, f) =>
    `Chưa điều nào trả lời nhóm thông tin ${f.list(listOf(groups))} của Nghị định 248/2026. Xin đánh dấu ở một điều.`,
  "regulation.notice-too-short": ({ earliest, days }, f) =>
    `Người dùng phải được báo trước ít nhất ${days} ngày. Ngày có hiệu lực sớm nhất là ${f.date(String(earliest))}.`,
  "regulation.comments-still-open": ({ day }, f) =>
    `Dự thảo còn đang lấy ý kiến đến hết ${f.date(String(day))}. Xin chờ hết hạn hoặc kết thúc lấy ý kiến trước.`,
  "regulation.comments-unanswered": ({ count }) => `Còn ${count} ý kiến chưa trả lời. Xin trả lời hết rồi mới công bố.`,
  "regulation.comments-closed": () => "Đã hết thời gian lấy ý kiến dự thảo này.",
  "regulation.too-many-comments": ({ limit }) => `Mỗi người góp tối đa ${limit} ý kiến cho một dự thảo.`,
  "regulation.comment-day-out-of-range": ({ from, to }, f) =>
    `Chọn ngày từ ${f.date(String(from))} đến ${f.date(String(to))}.`,
  "regulation.article-changed-meanwhile": ({ number }) =>
    `Điều ${number} vừa được người khác sửa. Bản của bạn vẫn còn trong ô; xin so với bản đang lưu dưới đây.`,
  "regulation.article-referred-to": ({ articles }, f) =>
    `Điều này đang được dẫn tới ở Điều ${f.list(listOf(articles))}. Xin sửa các chỗ dẫn trước.`,
  "regulation.chapter-not-empty": () => "Chương còn điều. Xin chuyển các điều sang chương khác trước.",
  "regulation.duty-incomplete": () => "Người có trách nhiệm: xin điền cả sáu ô, hoặc bỏ trống cả sáu.",
  "regulation.already-in-force": ({ version }) =>
    `Bản ${version} đã có hiệu lực nên không rút được. Muốn thay đổi, xin soạn bản mới.`,
  "regulation.before-newest": ({ day }, f) =>
    `Bản đã công bố trước có hiệu lực từ ${f.date(String(day))}. Bản này phải có hiệu lực sau ngày đó.`,
  "regulation.no-draft": () => "Chưa có bản nháp nào. Xin mở một bản nháp rồi mới sửa quy tắc.",
  "regulation.parameter-wrong": ({ min, max }, f) =>
    min === undefined
      ? "Xin ghi một ngày có thật, ví dụ 01/01/2027."
      : `Xin ghi số nguyên từ ${f.number(Number(min))} đến ${f.number(Number(max))}; nhiều số thì cách nhau bằng dấu phẩy.`,
  "regulation.below-law": ({ article, law, least, most, day }, f) =>
    `Luật không cho lỏng hơn: ${least !== undefined ? `ít nhất ${f.number(Number(least))}` : most !== undefined ? `nhiều nhất ${f.number(Number(most))}` : `chậm nhất là ngày ${f.date(String(day))}`} (Điều ${article}; ${lawWords(String(law), "vi")}).`,
  "regulation.rule-fixed-by-law": ({ rule, article, law }) =>
    `Quy tắc ${rule} do luật định (Điều ${article}; ${lawWords(String(law), "vi")}), nên không tắt, không hạ mức và không lùi ngày được.`,
  "regulation.rule-changed-meanwhile": () => "Có người vừa sửa quy tắc này. Xin xem lại giá trị mới rồi sửa tiếp.",
  "regulation.dates-crossed": () => "Ngày thôi phải sau hoặc trùng ngày bắt đầu.",
  "regulation.phrase-exists": () => "Cụm từ này đã có trong danh sách.",
  "regulation.phrase-over": () => "Cụm từ này đã thôi áp dụng.",
  "regulation.phrase-empty": () => "Cụm từ phải có ít nhất một chữ.",
  "regulation.no-such-praise": () => "Tin này không bị báo vì cụm từ đó.",
});
