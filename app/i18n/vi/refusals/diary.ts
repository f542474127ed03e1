import { sentences } from "../../sentences.ts";

/** Sentences for entries of the diary. */
export const diaryRefusals = sentences({
  "traceability.not-a-moment": () => "Ngày giờ chưa đúng.",
  "traceability.not-an-amount": () => "Xin nhập một số lớn hơn 0, ví dụ 12 hoặc 12,5.",
  "traceability.packs-are-whole": () => "Đếm theo đơn vị bán thì xin nhập số nguyên.",
  "traceability.other-seller": () => "Những việc này thuộc đơn vị khác với đơn vị đang đăng nhập.",
  "traceability.entry-unreadable": () => "Việc này ghi chưa đúng. Xin xem lại từng chỗ.",
  "traceability.field-unreadable": () => "Chỗ này chưa đúng.",
  "traceability.entry-unknown": () => "Không thấy việc này trong nhật ký của đơn vị.",
  "traceability.product-needed": () => "Xin chọn mặt hàng: việc này mở một lô.",
  "traceability.unknown-product": () => "Xin chọn một mặt hàng của đơn vị.",
  "traceability.lot-needed": () => "Xin chọn lô mà việc này thuộc về.",
  "traceability.unknown-lot": () => "Không thấy lô này của đơn vị.",
  "traceability.work-before-lot": ({ code, day }, f) =>
    `Lô ${code} có từ ngày ${f.date(String(day))}; việc này không thể trước ngày ấy.`,
  "traceability.lot-held": ({ code }) => `Lô ${code} đang bị giữ nên chưa đóng gói được.`,
  "traceability.unknown-grower": () => "Không có nông hộ nào mang mã này.",
  "traceability.unknown-picture": () => "Ảnh này chưa được tải lên. Xin chọn lại ảnh.",
  "traceability.unknown-report": () => "Không thấy phiếu kết quả này. Xin tải lại phiếu.",
  "traceability.first-lot-by-form": ({ name }) =>
    `Chưa đủ thông tin để mở lô ${name} từ nhật ký. Xin mở lô đầu tiên bằng tờ khai lô; các lô sau sẽ nhắc lại.`,
  "traceability.entry-gone-on": ({ code }) =>
    `Lô ${code} đã đi tiếp (đã bán, đã dùng hoặc đang bán nhiều hơn số này) nên không sửa ở đây được.`,
  "traceability.test-stands": () =>
    "Kết quả kiểm nghiệm đã ghi thì giữ nguyên. Kết quả mới xin ghi thành một lần kiểm nghiệm khác.",
  "traceability.entry-is-another": () => "Việc thu hoạch đã mở lô không đổi thành việc khác hay mặt hàng khác được.",
});
